package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.studioportal.board.ListingBriefs;
import org.studioportal.bulletin.ArticlePage;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.bulletin.Reads;
import org.studioportal.directory.Directory;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.ui.Formats;
import org.studioportal.studio.StudioOffers;

/** One article, to read. */
@Route("bulletins/:slug")
@AnonymousAllowed
@StyleSheet("context://theme/bulletins.css")
public class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String DESCRIBE = """
            let meta = document.head.querySelector('meta[name=description]');
            if (!meta) {
              meta = document.createElement('meta');
              meta.name = 'description';
              document.head.append(meta);
            }
            meta.content = $0;""";

    private final transient Bulletins bulletins;
    private final transient Reads reads;
    private final transient StudioOffers studios;
    private final transient ListingBriefs listings;
    private final transient Directory directory;
    private final transient CurrentUser currentUser;
    private final transient PortalAddress portal;
    private String title = "";

    ArticleView(
            Bulletins bulletins,
            Reads reads,
            StudioOffers studios,
            ListingBriefs listings,
            Directory directory,
            CurrentUser currentUser,
            PortalAddress portal) {
        this.bulletins = bulletins;
        this.reads = reads;
        this.studios = studios;
        this.listings = listings;
        this.directory = directory;
        this.currentUser = currentUser;
        this.portal = portal;
        addClassNames("page", "article-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Optional<ArticlePage> page = bulletins.article(slug);
        if (page.isPresent()) {
            show(page.get());
            return;
        }
        bulletins.withdrawn(slug).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + t("shell.name");
    }

    private void show(ArticlePage page) {
        begin(page.card().title());
        Article article = new Article(
                new ArticleHead(page, directory), new ArticleBody(page.body(), studios, listings, directory));
        article.addClassName("article");
        boolean signedIn = currentUser.actor().isPresent();
        add(
                new CircularBar(bulletins, page, directory),
                article,
                new ReadThrough(
                        page.card().minutes(),
                        () -> reads.opened(page.card().id()),
                        () -> reads.through(page.card().id())),
                new ArticleActions(
                        bulletins,
                        page,
                        signedIn,
                        portal.of("bulletins/" + page.card().slug())),
                new ArticleEnd(page));
        UI.getCurrent().getPage().executeJs(DESCRIBE, page.card().summary());
    }

    private void show(ArticlePage.Withdrawn withdrawn) {
        begin(withdrawn.title());
        Paragraph what = new Paragraph(t("reading.withdrawn", Formats.moment(withdrawn.at())));
        Paragraph why = new Paragraph(t("reading.withdrawn.reason", withdrawn.reason()));
        Div notice = new Div(new H1(withdrawn.title()), what, why);
        notice.addClassName("withdrawn");
        add(notice);
    }

    private void begin(String of) {
        title = of;
        removeAll();
        Anchor back = new Anchor("bulletins", t("reading.back"));
        back.addClassName("back-link");
        add(back);
    }
}
