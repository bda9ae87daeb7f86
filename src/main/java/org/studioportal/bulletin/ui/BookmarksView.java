package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.MoreButton;
import org.studioportal.shared.ui.PageHeader;

/** The articles that the signed-in person keeps. */
@Route("bulletins/bookmarks")
@PermitAll
@StyleSheet("context://theme/bulletins.css")
public class BookmarksView extends Div implements HasDynamicTitle {
    private static final int STEP = 20;

    private final transient Bulletins bulletins;
    private final UnorderedList list = new UnorderedList();
    private final MoreButton more = new MoreButton(this::next);
    private int shown;

    BookmarksView(Bulletins bulletins) {
        this.bulletins = bulletins;
        addClassNames("page", "bulletins");
        list.addClassNames("plain", "teaser-rows");
        Anchor back = new Anchor("bulletins", t("reading.back"));
        back.addClassName("back-link");
        add(back, new PageHeader(t("reading.bookmarks"), t("reading.bookmarks.lead")), list, more);
        next();
        if (list.getChildren().findAny().isEmpty()) {
            add(new EmptyState(t("reading.bookmarks.none.title"), t("reading.bookmarks.none.hint")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("reading.bookmarks") + " · " + t("shell.name");
    }

    private void next() {
        // One more than is shown tells whether there are more.
        List<ArticleCard> cards = bulletins.bookmarks(new Page(shown, STEP + 1));
        cards.stream().limit(STEP).forEach(card -> list.add(new ListItem(Teaser.row(card))));
        shown += STEP;
        more.offer(cards.size() > STEP);
    }
}
