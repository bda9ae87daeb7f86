package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Stream;

/** A day, picked or typed as 2026-03-01. */
public class DayField extends DatePicker {
    public DayField(String labelKey) {
        super(t(labelKey));
        setLocale(locale());
        // The week's days begin with Sunday in the component, whatever day a week begins with.
        var days = Stream.of(7, 1, 2, 3, 4, 5, 6).map(DayOfWeek::of).toList();
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale()))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale()))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale()))
                        .toList())
                .setToday(t("day.today"))
                .setCancel(t("action.cancel"))
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(t("day.wrong")));
        setPlaceholder("2026-03-01");
    }
}
