package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.bulletin.BulletinFilter;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.directory.Directory;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.studio.StudioOffers;

/** The bulletins: their front page, or what one looks for. */
@Route("bulletins")
@Menu(title = "reading.title", order = 8)
@AnonymousAllowed
@StyleSheet("context://theme/bulletins.css")
public class BulletinsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Bulletins bulletins;
    private final BulletinFilters filters;
    private final BulletinResults results;
    private final Div content = new Div();

    BulletinsView(Bulletins bulletins, Directory directory, StudioOffers studios, CurrentUser currentUser) {
        this.bulletins = bulletins;
        addClassNames("page", "bulletins");
        filters = new BulletinFilters(bulletins.front(), directory, studios, this::show);
        results = new BulletinResults(bulletins, filters::clear);
        Anchor feed = new Anchor("feed.atom", t("reading.feed"));
        feed.setRouterIgnore(true);
        feed.addClassNames("button-link", "secondary");
        PageHeader header = new PageHeader(t("reading.title"), t("reading.lead"), feed);
        if (currentUser.actor().isPresent()) {
            Anchor bookmarks = new Anchor("bulletins/bookmarks", t("reading.bookmarks"));
            bookmarks.addClassNames("button-link", "secondary");
            header.add(bookmarks);
        }
        header.addClassName("masthead");
        content.addClassName("bulletins-content");
        add(header, columns(), filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return t("reading.title") + " · " + t("shell.name");
    }

    private void show(String words, BulletinFilter filter) {
        content.removeAll();
        if (words.isEmpty() && filter.equals(BulletinFilter.NONE)) {
            content.add(new BulletinFront(bulletins.front()));
        } else {
            results.show(words, filter);
            content.add(results);
        }
    }

    private static Nav columns() {
        Nav columns = new Nav();
        columns.addClassName("columns");
        columns.getElement().setAttribute("aria-label", t("reading.columns"));
        columns.add(new Anchor("bulletins", t("reading.front")));
        Arrays.stream(BulletinColumn.values())
                .map(column ->
                        new Anchor("bulletins?column=" + column.name().toLowerCase(), ArticleWords.column(column)))
                .forEach(columns::add);
        columns.add(new Anchor("bulletins/issues", t("reading.issues")));
        return columns;
    }
}
