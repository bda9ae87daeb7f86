package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.studioportal.directory.ContactChannel;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.VolunteerProfile;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.shared.ui.RecordForm;
import org.studioportal.shared.ui.WeekGrid;

/** The form of a volunteer's own page. */
class ProfileForm extends RecordForm<VolunteerProfile> {
    private final SpecialtiesField specialties;
    private final MultiSelectComboBox<ServiceCategory> categories;
    private final MultiSelectComboBox<String> towns;
    private final WeekGrid availability;
    private final Select<ContactChannel> channel;
    private final TextField bestTime;
    private final Select<Boolean> phoneShown;
    private final PictureField portrait;

    ProfileForm(Specialties vocabulary, Directory directory, PictureStore pictures) {
        addClassName("profile-form");
        specialties = field(
                "specialties",
                new SpecialtiesField(vocabulary),
                data -> new LinkedHashSet<>(data.specialties()),
                words -> String.join("、", words));
        Paragraph hint = new Paragraph(t("profile.specialties.hint"));
        hint.addClassName("quiet-text");
        addToForm(hint, specialties.standings());
        categories = field(
                "categories",
                new MultiSelectComboBox<>(t("directory.volunteer.categories")),
                VolunteerProfile::categories,
                ProfileForm::words);
        categories.setItems(ServiceCategory.values());
        categories.setItemLabelGenerator(category -> t("category", category));
        availability = field(
                "availability",
                new WeekGrid("profile.availability"),
                VolunteerProfile::availability,
                WeeklyHours::toString);
        towns = field(
                "towns",
                new MultiSelectComboBox<>(t("profile.towns")),
                data -> new LinkedHashSet<>(data.towns()),
                chosen -> chosen.isEmpty() ? t("profile.towns.all") : String.join("、", chosen));
        towns.setItems(directory.towns());
        towns.setPlaceholder(t("profile.towns.all"));
        channel = field(
                "channel",
                Fields.choice("profile.channel", "profile.channel", ContactChannel.class),
                VolunteerProfile::channel,
                code -> code == null ? "" : t("profile.channel", code));
        bestTime = field("bestTime", Fields.text("profile.best-time"), VolunteerProfile::bestTime, Function.identity());
        bestTime.setPlaceholder(t("profile.best-time.example"));
        bestTime.setMaxLength(60);
        phoneShown = field(
                "phoneShown",
                Fields.yesOrNo("profile.phone-shown", "profile.phone-shown.yes", "profile.phone-shown.no"),
                VolunteerProfile::phoneShown,
                shown -> t(shown ? "profile.phone-shown.yes" : "profile.phone-shown.no"));
        portrait = field(
                "portrait",
                PictureField.square("profile.portrait", pictures),
                VolunteerProfile::portrait,
                hash -> t(hash.isEmpty() ? "picture.none" : "profile.portrait.other"));
    }

    VolunteerProfile data() {
        return new VolunteerProfile(
                new ArrayList<>(specialties.getValue()),
                categories.getValue(),
                availability.getValue(),
                List.copyOf(towns.getValue()),
                Boolean.TRUE.equals(phoneShown.getValue()),
                channel.getValue(),
                bestTime.getValue(),
                portrait.getValue());
    }

    private static String words(Set<ServiceCategory> chosen) {
        return chosen.stream().map(category -> t("category", category)).collect(Collectors.joining("、"));
    }
}
