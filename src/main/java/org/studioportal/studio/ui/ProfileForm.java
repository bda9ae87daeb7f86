package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.studioportal.directory.PartnerRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RichTextField;
import org.studioportal.shared.ui.RowsField;
import org.studioportal.shared.ui.Unreadable;
import org.studioportal.shared.ui.WeekGrid;
import org.studioportal.studio.ProfileField;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioProfile;

/** The fields of a studio's page, in the parts that its desk shows one at a time. */
class ProfileForm {
    private static final int TYPING_PAUSE = 700;

    private final TextField name = line("studio.field.NAME", 80);
    private final TextField slug = line("studio.field.SLUG", 80);
    private final EmblemField emblem;
    private final ColoursField colours = new ColoursField("studio.field.COLOURS");
    private final TextField slogan = line("studio.field.SLOGAN", 200);
    private final RichTextField introduction = new RichTextField("studio.field.INTRODUCTION");
    private final CheckboxGroup<ServiceCategory> categories = new CheckboxGroup<>(t("studio.field.CATEGORIES"));
    private final TextField place = line("studio.field.PLACE", 200);
    private final TextField phone = line("studio.field.PHONE", 40);
    private final RowsField<StudioPage.Item> items;
    private final WeekGrid weekly = new WeekGrid("studio.field.WEEKLY");
    private final RowsField<SpecialDay> specialDays;
    private final RowsField<StudioPage.Step> steps = new RowsField<>(
            "studio.field.STEPS",
            "studio.step.add",
            "studio.step.number",
            StepRow::new,
            () -> new StudioPage.Step("", null, null));
    private final RichTextField rules = new RichTextField("studio.field.RULES");
    private final RowsField<StudioPage.Adviser> advisers;
    private final RowsField<StudioPage.Photo> photos;
    private final Map<ProfileField, HasValidationProperties> fields = new EnumMap<>(ProfileField.class);

    /** @param today the date that a new exception begins with */
    ProfileForm(PictureStore store, List<PartnerRef> partners, LocalDate today, Runnable changed) {
        emblem = new EmblemField("studio.field.EMBLEM", store);
        categories.setItems(ServiceCategory.values());
        categories.setItemLabelGenerator(category -> t("category", category));
        introduction.setMaxLength(4000);
        rules.setMaxLength(4000);
        slug.setHelperText(t("studio.slug.hint"));
        items = new RowsField<>(
                "studio.field.ITEMS",
                "studio.item.add",
                "studio.item.number",
                () -> new ItemRow(weekly::getValue),
                () -> new StudioPage.Item("", ServiceMode.ON_SITE, first(), null, null, null));
        items.setHelperText(t("studio.items.hint"));
        specialDays = new RowsField<>(
                "studio.field.SPECIAL_DAYS",
                "studio.special.add",
                "studio.special.number",
                SpecialDayRow::new,
                () -> SpecialDay.closed(today.plusDays(1), null));
        advisers = new RowsField<>(
                "studio.field.ADVISERS",
                "studio.adviser.add",
                "studio.adviser.number",
                () -> new AdviserRow(partners),
                () -> new StudioPage.Adviser("", null, null));
        photos = new RowsField<>(
                "studio.field.PHOTOS",
                "studio.photo.add",
                "studio.photo.number",
                () -> new PhotoRow(store),
                () -> new StudioPage.Photo("", ""));
        register();
        fields.values().forEach(field -> onChange(changed, (HasValue<?, ?>) field));
    }

    private void register() {
        fields.put(ProfileField.NAME, name);
        fields.put(ProfileField.SLUG, slug);
        fields.put(ProfileField.EMBLEM, emblem);
        fields.put(ProfileField.COLOURS, colours);
        fields.put(ProfileField.SLOGAN, slogan);
        fields.put(ProfileField.INTRODUCTION, introduction);
        fields.put(ProfileField.CATEGORIES, categories);
        fields.put(ProfileField.PLACE, place);
        fields.put(ProfileField.PHONE, phone);
        fields.put(ProfileField.ITEMS, items);
        fields.put(ProfileField.WEEKLY, weekly);
        fields.put(ProfileField.SPECIAL_DAYS, specialDays);
        fields.put(ProfileField.STEPS, steps);
        fields.put(ProfileField.RULES, rules);
        fields.put(ProfileField.ADVISERS, advisers);
        fields.put(ProfileField.PHOTOS, photos);
    }

    private ServiceCategory first() {
        return categories.getValue().stream().sorted().findFirst().orElse(null);
    }

    /** Those fields, one below the other. */
    Div part(ProfileField... chosen) {
        Div part = new Div();
        part.addClassNames("form", "panel");
        for (ProfileField field : chosen) {
            part.add((Component) fields.get(field));
        }
        return part;
    }

    /** What the fields say. */
    StudioProfile typed() {
        return new StudioProfile(
                name.getValue(),
                slug.getValue(),
                orNull(slogan),
                introduction.getValue(),
                rules.getValue(),
                orNull(place),
                orNull(phone),
                categories.getValue(),
                colours.getValue(),
                emblem.getValue(),
                items.getValue(),
                steps.getValue(),
                weekly.getValue(),
                specialDays.getValue(),
                advisers.getValue(),
                photos.getValue());
    }

    void show(StudioProfile profile) {
        name.setValue(orEmpty(profile.name()));
        slug.setValue(orEmpty(profile.slug()));
        emblem.setValue(profile.emblem());
        colours.setValue(profile.colours());
        slogan.setValue(orEmpty(profile.slogan()));
        introduction.setValue(profile.introduction());
        categories.setValue(profile.categories().isEmpty() ? Set.of() : new TreeSet<>(profile.categories()));
        place.setValue(orEmpty(profile.place()));
        phone.setValue(orEmpty(profile.phone()));
        weekly.setValue(profile.weekly());
        items.setValue(profile.items());
        specialDays.setValue(profile.specialDays());
        steps.setValue(profile.steps());
        rules.setValue(profile.rules());
        advisers.setValue(profile.advisers());
        photos.setValue(profile.photos());
        clear();
    }

    void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
    }

    void clear() {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage(null);
        });
    }

    /** The parts that hold what their fields cannot read. */
    Set<ProfileField> unreadable() {
        Set<ProfileField> unreadable = EnumSet.noneOf(ProfileField.class);
        fields.forEach((field, component) -> {
            if (component instanceof Unreadable reader && reader.isUnreadable()) {
                unreadable.add(field);
            }
        });
        return unreadable;
    }

    /** Says beside the fields what is wrong. */
    void say(WrongInput wrong) {
        Map<ProfileField, StringBuilder> sentences = new EnumMap<>(ProfileField.class);
        wrong.problems().forEach(problem -> {
            StringBuilder said =
                    sentences.computeIfAbsent(ProfileField.valueOf(problem.field()), field -> new StringBuilder());
            said.append(said.isEmpty() ? "" : " ")
                    .append(t(problem.messageKey(), problem.arguments().toArray()));
        });
        sentences.forEach((field, said) -> {
            HasValidationProperties component = fields.get(field);
            component.setErrorMessage(said.toString());
            component.setInvalid(true);
        });
    }

    /** Brings a field to the person. */
    void focus(ProfileField field) {
        Component component = (Component) fields.get(field);
        component.scrollIntoView();
        component.getElement().callJsFunction("focus");
    }

    static TextField line(String labelKey, int length) {
        TextField field = Fields.text(labelKey);
        field.setMaxLength(length);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return field;
    }

    static void onChange(Runnable listener, HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    listener.run();
                }
            });
        }
    }

    static String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
