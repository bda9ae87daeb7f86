package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.studioportal.directory.PartnerRef;
import org.studioportal.shared.ui.RowsField;
import org.studioportal.studio.StudioPage;

/** The fields of somebody of a partner who advises the studio. */
class AdviserRow extends RowsField.Row<StudioPage.Adviser> {
    private final TextField name = ProfileForm.line("studio.adviser.name", 80);
    private final ComboBox<PartnerRef> partner = new ComboBox<>(t("studio.adviser.partner"));
    private final TextField specialty = ProfileForm.line("studio.adviser.specialty", 200);
    private final transient List<PartnerRef> partners;

    AdviserRow(List<PartnerRef> partners) {
        this.partners = partners;
        partner.setItems(partners);
        partner.setItemLabelGenerator(PartnerRef::name);
        Div line = new Div(name, partner, specialty);
        line.addClassName("row-line");
        add(line);
        ProfileForm.onChange(this::changed, name, partner, specialty);
    }

    @Override
    protected StudioPage.Adviser read() {
        return new StudioPage.Adviser(
                name.getValue(),
                partner.getValue() == null ? null : partner.getValue().id(),
                ProfileForm.orNull(specialty));
    }

    @Override
    protected void show(StudioPage.Adviser adviser) {
        name.setValue(ProfileForm.orEmpty(adviser.name()));
        partner.setValue(partners.stream()
                .filter(known -> known.id().equals(adviser.partner()))
                .findFirst()
                .orElse(null));
        specialty.setValue(ProfileForm.orEmpty(adviser.specialty()));
    }
}
