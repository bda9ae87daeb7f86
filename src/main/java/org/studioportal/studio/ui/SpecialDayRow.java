package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.RowsField;

/** The fields of a date on which a studio differs from its ordinary week. */
class SpecialDayRow extends RowsField.Row<SpecialDay> {
    private final DayField date = new DayField("studio.special.date");
    private final Select<Boolean> extra =
            Fields.yesOrNo("studio.special.kind", "studio.special.extra", "studio.special.closed");
    private final TimePicker from = time("studio.special.from");
    private final TimePicker to = time("studio.special.to");
    private final TextField reason = ProfileForm.line("studio.special.reason", 80);
    private SpecialDay shown;

    SpecialDayRow() {
        Div line = new Div(date, extra, from, to, reason);
        line.addClassName("row-line");
        from.setPlaceholder(t("studio.special.all-day"));
        to.setPlaceholder(t("studio.special.all-day"));
        add(line);
        ProfileForm.onChange(this::changed, date, extra, from, to, reason);
    }

    private static TimePicker time(String labelKey) {
        TimePicker field = new TimePicker(t(labelKey));
        field.setStep(Duration.ofMinutes(15));
        field.setClearButtonVisible(true);
        return field;
    }

    @Override
    protected SpecialDay read() {
        LocalDate day = date.getValue() == null ? shown.date() : date.getValue();
        return new SpecialDay(day, Boolean.TRUE.equals(extra.getValue()), span(), ProfileForm.orNull(reason));
    }

    /** Without times the whole day; an end that is not after its beginning is the day's. */
    private TimeSpan span() {
        int begins = from.getValue() == null ? 0 : minute(from.getValue());
        int ends = to.getValue() == null ? TimeSpan.MIDNIGHT : minute(to.getValue());
        return ends > begins ? new TimeSpan(begins, ends) : shown.span();
    }

    private static int minute(LocalTime time) {
        return TimeSpan.minute(time.getHour(), time.getMinute());
    }

    @Override
    protected void show(SpecialDay day) {
        shown = day;
        date.setValue(day.date());
        extra.setValue(day.extra());
        from.setValue(day.span().from() == 0 ? null : at(day.span().from()));
        to.setValue(day.span().to() == TimeSpan.MIDNIGHT ? null : at(day.span().to()));
        reason.setValue(ProfileForm.orEmpty(day.reason()));
    }

    private static LocalTime at(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    @Override
    protected boolean unreadable() {
        if (date.isInvalid() || from.isInvalid() || to.isInvalid() || date.getValue() == null) {
            return true;
        }
        boolean backwards = from.getValue() != null
                && to.getValue() != null
                && !to.getValue().isAfter(from.getValue());
        to.setErrorMessage(backwards ? t("studio.special.backwards") : null);
        to.setInvalid(backwards);
        return backwards;
    }
}
