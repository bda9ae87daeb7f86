package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.Units;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.RecordForm;

/** Whom to ask at a unit, kept by its own administrator. */
class UnitContactForm extends RecordForm<Contact> {
    private final Units units;
    private final TextField name = field("contactName", Fields.text("directory.contact.name"), Contact::name);
    private final TextField phone = field("contactPhone", Fields.text("directory.contact.phone"), Contact::phone);
    private Versioned<UnitId, UnitData> editing;

    UnitContactForm(Units units, UnitId unit) {
        this.units = units;
        editing = units.details(unit);
        load(editing.data().contact());
        primary(t("action.save"), this::save);
        onReload(() -> {
            editing = units.details(unit);
            reload(editing.data().contact());
        });
    }

    private void save() {
        boolean done = submit(() ->
                units.changeContact(editing.id(), editing.version(), new Contact(name.getValue(), phone.getValue())));
        if (done) {
            editing = units.details(editing.id());
            load(editing.data().contact());
            Notices.done(t("record.saved"));
        }
    }
}
