package org.studioportal.board.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.board.Reason;
import org.studioportal.shared.ui.Texts;

/** Why somebody and a need fit, in words; what speaks against it stands out. */
class Reasons extends UnorderedList {
    Reasons(List<Reason> reasons) {
        addClassNames("plain", "reasons");
        reasons.forEach(reason -> {
            ListItem item = new ListItem(reason.in(Texts::t));
            item.setClassName("against", !reason.good());
            add(item);
        });
    }
}
