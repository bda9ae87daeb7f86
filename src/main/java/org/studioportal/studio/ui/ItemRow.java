package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RowsField;
import org.studioportal.shared.ui.WeekGrid;
import org.studioportal.studio.StudioPage;

/** The fields of a service item. */
class ItemRow extends RowsField.Row<StudioPage.Item> {
    private final TextField name = ProfileForm.line("studio.item.name", 80);
    private final Select<ServiceMode> mode = Fields.choice("studio.filter.mode", "mode", ServiceMode.class);
    private final Select<ServiceCategory> category =
            Fields.choice("studio.filter.category", "category", ServiceCategory.class);
    private final IntegerField minutes = number("studio.item.minutes.label");
    private final IntegerField capacity = number("studio.item.capacity.label");
    private final IntegerField notice = number("studio.item.notice.label");
    private final TextField place = ProfileForm.line("studio.item.place", 200);
    private final TextField bring = ProfileForm.line("studio.item.bring.label", 200);
    private final TextField notes = ProfileForm.line("studio.item.notes", 500);
    private final Details own = new Details(t("studio.item.hours.own"));
    private final transient Supplier<WeeklyHours> behind;
    private WeekGrid hours;
    private StudioPage.Item shown;

    /** @param behind the studio's own hours, shown behind the item's */
    ItemRow(Supplier<WeeklyHours> behind) {
        this.behind = behind;
        Div what = line(name, mode, category);
        Div facts = line(minutes, capacity, notice);
        Div more = line(place, bring, notes);
        place.setPlaceholder(t("studio.item.place.studio"));
        // A week is much to draw, and few items need one of their own.
        own.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                grid().setBehind(behind.get());
            }
        });
        add(what, facts, more, own);
        ProfileForm.onChange(this::changed, name, mode, category, minutes, capacity, notice, place, bring, notes);
    }

    private static Div line(com.vaadin.flow.component.Component... fields) {
        Div line = new Div(fields);
        line.addClassName("row-line");
        return line;
    }

    private static IntegerField number(String labelKey) {
        IntegerField field = new IntegerField(t(labelKey));
        field.setStepButtonsVisible(false);
        return field;
    }

    private WeekGrid grid() {
        if (hours == null) {
            hours = new WeekGrid("studio.item.hours.label");
            hours.setValue(shown == null ? WeeklyHours.NONE : shown.hours());
            hours.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed();
                }
            });
            own.add(hours);
        }
        return hours;
    }

    @Override
    protected StudioPage.Item read() {
        return new StudioPage.Item(
                shown == null ? null : shown.id(),
                name.getValue(),
                mode.getValue(),
                category.getValue(),
                minutes.getValue(),
                capacity.getValue(),
                notice.getValue(),
                ProfileForm.orNull(place),
                ProfileForm.orNull(bring),
                ProfileForm.orNull(notes),
                hours == null ? (shown == null ? WeeklyHours.NONE : shown.hours()) : hours.getValue());
    }

    @Override
    protected void show(StudioPage.Item item) {
        shown = item;
        name.setValue(ProfileForm.orEmpty(item.name()));
        mode.setValue(item.mode());
        category.setValue(item.category());
        minutes.setValue(item.minutes());
        capacity.setValue(item.capacity());
        notice.setValue(item.noticeDays());
        place.setValue(ProfileForm.orEmpty(item.place()));
        bring.setValue(ProfileForm.orEmpty(item.bring()));
        notes.setValue(ProfileForm.orEmpty(item.notes()));
        if (!item.hours().isEmpty()) {
            grid().setValue(item.hours());
            own.setOpened(true);
        }
    }

    @Override
    protected boolean unreadable() {
        return minutes.isInvalid()
                || capacity.isInvalid()
                || notice.isInvalid()
                || hours != null && hours.isUnreadable();
    }
}
