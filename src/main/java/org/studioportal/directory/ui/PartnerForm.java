package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.directory.Contact;
import org.studioportal.directory.PartnerData;
import org.studioportal.directory.PartnerKind;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RecordForm;

/** A partner's form. */
class PartnerForm extends RecordForm<PartnerData> {
    private final TextField name = field("name", Fields.required("directory.partner.name"), PartnerData::name);
    private final Select<PartnerKind> kind = field(
            "kind",
            Fields.choice("directory.partner.kind", "directory.partner-kind", PartnerKind.class),
            PartnerData::kind,
            value -> value == null ? "" : t("directory.partner-kind", value));
    private final TextField contactName = field(
            "contactName",
            Fields.text("directory.contact.name"),
            data -> data.contact().name());
    private final TextField contactPhone = field(
            "contactPhone",
            Fields.text("directory.contact.phone"),
            data -> data.contact().phone());
    private final TextArea note = field("note", new TextArea(t("directory.partner.note")), PartnerData::note);

    PartnerForm() {
        kind.setRequiredIndicatorVisible(true);
    }

    PartnerData data() {
        return new PartnerData(
                name.getValue(),
                kind.getValue(),
                new Contact(contactName.getValue(), contactPhone.getValue()),
                note.getValue());
    }
}
