package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.studioportal.directory.SpecialtyData;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RecordForm;

/** The form of a field or of a specialty. */
class SpecialtyForm extends RecordForm<SpecialtyData> {
    private final TextField name = field("name", Fields.required("specialty.name"), SpecialtyData::name);
    private final Select<SpecialtyChoice> field;
    private final TextArea synonyms;

    /** @param fields where a specialty can be; null for the form of a field */
    SpecialtyForm(List<SpecialtyChoice> fields) {
        if (fields == null) {
            field = null;
        } else {
            field = field(
                    "field",
                    SpecialtyChoice.picked("specialty.field", fields),
                    data -> fields.stream()
                            .filter(choice -> choice.id().equals(data.field()))
                            .findFirst()
                            .orElse(null),
                    choice -> choice == null ? "" : choice.label());
            field.setRequiredIndicatorVisible(true);
        }
        synonyms = field("synonyms", new TextArea(t("specialty.synonyms")), data -> String.join("、", data.synonyms()));
        synonyms.setPlaceholder(t("directory.volunteer.specialties.hint"));
    }

    SpecialtyData data() {
        return new SpecialtyData(
                name.getValue(),
                field == null ? null : SpecialtyChoice.id(field.getValue()),
                List.of(synonyms.getValue()));
    }
}
