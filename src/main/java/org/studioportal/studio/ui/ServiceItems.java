package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioPage;

/** What a studio does, by where it does it. */
class ServiceItems extends Div {
    ServiceItems(List<StudioPage.Item> items) {
        addClassName("service-items");
        for (ServiceMode mode : ServiceMode.values()) {
            List<StudioPage.Item> ofMode =
                    items.stream().filter(item -> item.mode() == mode).toList();
            if (!ofMode.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassNames("plain", "item-list");
                ofMode.forEach(item -> list.add(item(item)));
                Div group = new Div(new H3(t("mode", mode)), list);
                group.addClassName("item-group");
                add(group);
            }
        }
    }

    private static ListItem item(StudioPage.Item item) {
        ListItem row = new ListItem(new H4(item.name()), Tag.of(item.category()));
        row.addClassName("item");
        String facts = Stream.of(item.minutes() == null ? null : t("studio.item.minutes", item.minutes()), item.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            row.add(new Paragraph(facts));
        }
        if (item.notes() != null) {
            Paragraph notes = new Paragraph(item.notes());
            notes.addClassName("quiet-text");
            row.add(notes);
        }
        return row;
    }
}
