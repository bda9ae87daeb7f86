package org.studioportal.studio.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.RecordForm;
import org.studioportal.studio.HolidayDay;

/** A holiday's form. */
class HolidayForm extends RecordForm<HolidayDay> {
    private final DayField date = field("date", new DayField("holiday.date"), HolidayDay::date, Formats::date);
    private final TextField name = field("name", Fields.required("holiday.name"), HolidayDay::name);

    HolidayForm() {
        date.setRequiredIndicatorVisible(true);
    }

    HolidayDay data() {
        return new HolidayDay(date.getValue(), name.getValue());
    }
}
