package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Gender;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RecordForm;

/** A volunteer's form. */
class VolunteerForm extends RecordForm<VolunteerData> {
    private final TextField code = field("code", Fields.required("directory.volunteer.code"), VolunteerData::code);
    private final TextField name = field("name", Fields.required("directory.volunteer.name"), VolunteerData::name);
    private final ComboBox<UnitRef> unit;
    private final TextField phone = field("phone", Fields.required("directory.volunteer.phone"), VolunteerData::phone);
    private final EmailField email =
            field("email", new EmailField(t("directory.volunteer.email")), VolunteerData::email);
    private final Select<Gender> gender = field(
            "gender",
            Fields.filter("directory.volunteer.gender", "directory.gender", Gender.class),
            VolunteerData::gender,
            value -> value == null ? "" : t("directory.gender", value));
    private final Select<VolunteerLevel> level = field(
            "level",
            Fields.choice("directory.volunteer.level", "directory.level", VolunteerLevel.class),
            VolunteerData::level,
            value -> value == null ? "" : t("directory.level", value));
    private final TextField specialties = field(
            "specialties",
            Fields.text("directory.volunteer.specialties"),
            data -> String.join("、", data.specialties()));
    private final MultiSelectComboBox<ServiceCategory> categories = field(
            "categories",
            new MultiSelectComboBox<>(t("directory.volunteer.categories")),
            VolunteerData::categories,
            VolunteerForm::words);

    /** @param own the only unit to choose; null for any */
    VolunteerForm(Directory directory, UnitId own) {
        unit = field(
                "unit",
                DirectoryFields.unit("directory.volunteer.unit", directory.units()),
                data -> data.unit() == null ? null : directory.unit(data.unit()).orElse(null),
                value -> value == null ? "" : value.name());
        unit.setRequiredIndicatorVisible(true);
        unit.setReadOnly(own != null);
        level.setRequiredIndicatorVisible(true);
        // Other people's data: the browser's own suggestions would be the typist's.
        phone.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        gender.setEmptySelectionCaption(t("directory.gender.none"));
        specialties.setPlaceholder(t("directory.volunteer.specialties.hint"));
        categories.setItems(ServiceCategory.values());
        categories.setItemLabelGenerator(category -> t("category", category));
    }

    static VolunteerData empty(UnitId unit) {
        return new VolunteerData("", "", null, unit, "", "", VolunteerLevel.BASIC, List.of(), Set.of());
    }

    VolunteerData data() {
        return new VolunteerData(
                code.getValue(),
                name.getValue(),
                gender.getValue(),
                unit.isEmpty() ? null : unit.getValue().id(),
                phone.getValue(),
                email.getValue(),
                level.getValue(),
                List.of(specialties.getValue()),
                categories.getValue());
    }

    private static String words(Set<ServiceCategory> chosen) {
        return chosen.stream().map(category -> t("category", category)).collect(Collectors.joining("、"));
    }
}
