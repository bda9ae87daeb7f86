package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioPage;

/** Outside professionals who advise a studio. */
class StudioAdvisers extends Div {
    StudioAdvisers(List<StudioPage.NamedAdviser> advisers) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "member-list");
        advisers.forEach(adviser -> list.add(item(adviser)));
        add(new H3(t("studio.advisers")), list);
    }

    private static ListItem item(StudioPage.NamedAdviser adviser) {
        ListItem item = new ListItem(new H4(adviser.name()));
        item.addClassName("member");
        if (adviser.partner() != null) {
            Paragraph partner = new Paragraph(adviser.partner());
            partner.addClassName("quiet-text");
            item.add(partner);
        }
        if (adviser.specialty() != null) {
            item.add(new Div(new Tag(adviser.specialty())));
        }
        return item;
    }
}
