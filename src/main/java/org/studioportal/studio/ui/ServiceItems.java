package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;
import org.studioportal.shared.ui.Texts;
import org.studioportal.studio.StudioPage;

/** What a studio does, by where it does it. */
class ServiceItems extends Div {
    private static final int UP_FRONT = 3;

    /** @param items the first three are shown large, the others by where they take place */
    ServiceItems(List<StudioPage.Item> items) {
        addClassName("service-items");
        UnorderedList first = list(items.stream().limit(UP_FRONT).toList());
        first.addClassName("up-front");
        add(first);
        List<StudioPage.Item> rest = items.stream().skip(UP_FRONT).toList();
        for (ServiceMode mode : ServiceMode.values()) {
            List<StudioPage.Item> ofMode =
                    rest.stream().filter(item -> item.mode() == mode).toList();
            if (!ofMode.isEmpty()) {
                Div group = new Div(new H3(t("mode", mode)), list(ofMode));
                group.addClassName("item-group");
                add(group);
            }
        }
    }

    private static UnorderedList list(List<StudioPage.Item> items) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "item-list");
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    private static ListItem item(StudioPage.Item item) {
        Div tags = new Div();
        tags.addClassName("tags");
        if (item.mode() != null) {
            tags.add(Tag.of(item.mode()));
        }
        if (item.category() != null) {
            tags.add(Tag.of(item.category()));
        }
        ListItem row = new ListItem(new H4(item.name()), tags);
        row.addClassName("item");
        String facts = String.join(" · ", item.facts(Texts::t));
        if (!facts.isEmpty()) {
            row.add(new Paragraph(facts));
        }
        if (!item.hours().isEmpty()) {
            row.add(new Paragraph(t("studio.item.hours", Formats.week(item.hours()))));
        }
        if (item.bring() != null) {
            row.add(new Paragraph(t("studio.item.bring", item.bring())));
        }
        if (item.notes() != null) {
            Paragraph notes = new Paragraph(item.notes());
            notes.addClassName("quiet-text");
            row.add(notes);
        }
        return row;
    }
}
