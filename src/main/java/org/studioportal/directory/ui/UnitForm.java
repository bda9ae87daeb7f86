package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitKind;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RecordForm;

/** A unit's form. */
class UnitForm extends RecordForm<UnitData> {
    private final TextField code = field("code", Fields.required("directory.unit.code"), UnitData::code);
    private final TextField name = field("name", Fields.required("directory.unit.name"), UnitData::name);
    private final Select<UnitKind> kind = field(
            "kind",
            Fields.choice("directory.unit.kind", "directory.kind", UnitKind.class),
            UnitData::kind,
            value -> value == null ? "" : t("directory.kind", value));
    private final TextField contactName = field(
            "contactName",
            Fields.text("directory.contact.name"),
            data -> data.contact().name());
    private final TextField contactPhone = field(
            "contactPhone",
            Fields.text("directory.contact.phone"),
            data -> data.contact().phone());

    UnitForm() {
        kind.setRequiredIndicatorVisible(true);
    }

    UnitData data() {
        return new UnitData(
                code.getValue(),
                name.getValue(),
                kind.getValue(),
                new Contact(contactName.getValue(), contactPhone.getValue()));
    }
}
