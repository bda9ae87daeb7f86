package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.board.Posting;
import org.studioportal.board.Requester;

/** Who is in need, and how the helper reaches and finds them. */
class WhoPart extends PostingPart {
    private static final int NAME_LENGTH = 60;
    private static final int PHONE_LENGTH = 40;
    private static final int ADDRESS_LENGTH = 200;

    private final TextField name;
    private final TextField phone;
    private final TextField address;

    /** @param forAnother whether a clerk writes for somebody else */
    WhoPart(boolean forAnother) {
        Paragraph seen = new Paragraph(t(forAnother ? "posting.who.for-another" : "posting.who.own"));
        seen.addClassName("quiet-text");
        add(seen);
        name = field("name", line(forAnother ? "posting.field.name-other" : "posting.field.name", NAME_LENGTH));
        phone = field("phone", line("posting.field.phone", PHONE_LENGTH));
        phone.getElement().setAttribute("inputmode", "tel");
        address = field("address", line("posting.field.address", ADDRESS_LENGTH));
        address.setHelperText(t("posting.hint.address"));
    }

    @Override
    void show(Posting posting) {
        Requester who = posting.requester();
        name.setValue(orEmpty(who.name()));
        phone.setValue(orEmpty(who.phone()));
        address.setValue(orEmpty(who.address()));
    }

    @Override
    void gather(PostingWords words) {
        words.requester = new Requester(orNull(name.getValue()), orNull(phone.getValue()), orNull(address.getValue()));
    }
}
