package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.directory.Contact;
import org.studioportal.directory.VillageData;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RecordForm;

/** A village's form. */
class VillageForm extends RecordForm<VillageData> {
    private final TextField code = field("code", Fields.required("directory.village.code"), VillageData::code);
    private final TextField name = field("name", Fields.required("directory.village.name"), VillageData::name);
    private final TextField town = field("town", Fields.required("directory.village.town"), VillageData::town);
    private final Select<Boolean> urban = field(
            "urban",
            Fields.yesOrNo("directory.village.kind", "directory.village.urban", "directory.village.rural"),
            VillageData::urban,
            yes -> t(yes ? "directory.village.urban" : "directory.village.rural"));
    private final Select<Boolean> priority = field(
            "priority",
            Fields.yesOrNo("directory.village.priority", "directory.yes", "directory.no"),
            VillageData::priority,
            yes -> t(yes ? "directory.yes" : "directory.no"));
    private final TextField contactName = field(
            "contactName",
            Fields.text("directory.contact.name"),
            data -> data.contact().name());
    private final TextField contactPhone = field(
            "contactPhone",
            Fields.text("directory.contact.phone"),
            data -> data.contact().phone());

    VillageData data() {
        return new VillageData(
                code.getValue(),
                name.getValue(),
                town.getValue(),
                Boolean.TRUE.equals(urban.getValue()),
                Boolean.TRUE.equals(priority.getValue()),
                new Contact(contactName.getValue(), contactPhone.getValue()));
    }
}
