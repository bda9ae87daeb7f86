package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.studioportal.bulletin.Confirmations;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.ui.Formats;

/** Which units have confirmed that they have read a circular, and first of all which have not. */
class ConfirmationsPanel extends Div {
    private final transient DeskTools tools;

    ConfirmationsPanel(DeskTools tools) {
        this.tools = tools;
        addClassNames("panel", "confirmations");
    }

    void show(DeskArticle article) {
        removeAll();
        setVisible(false);
        if (article.content().mustConfirm() || article.publishedTimes() > 0) {
            tools.confirmations().of(article.id()).ifPresent(this::show);
        }
    }

    private void show(Confirmations.Standing standing) {
        setVisible(true);
        add(new H2(t("newsroom.confirmations")));
        add(new Paragraph(t("newsroom.confirmations.count", standing.confirmed().size(), standing.addressed())));
        if (!standing.open().isEmpty()) {
            NativeDetails open = list(
                    t("newsroom.confirmations.open", standing.open().size()),
                    standing.open().stream().map(UnitRef::name));
            open.setOpen(true);
            add(open);
        }
        if (!standing.confirmed().isEmpty()) {
            add(list(
                    t("newsroom.confirmations.done", standing.confirmed().size()),
                    standing.confirmed().stream()
                            .map(one -> one.unit().name() + " · " + one.who() + " · " + Formats.moment(one.at()))));
        }
    }

    private static NativeDetails list(String title, Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "confirmation-list");
        lines.map(ListItem::new).forEach(list::add);
        return new NativeDetails(title, list);
    }
}
