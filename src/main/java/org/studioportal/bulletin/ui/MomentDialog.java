package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.util.function.Consumer;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.DayField;

/** Asks for a moment, in the time of Asia/Shanghai. */
class MomentDialog extends AskingDialog<DateTimePicker> {
    private static final String FIELD = "time";

    private final transient Consumer<Instant> step;
    private final DateTimePicker time;

    /**
     * @param verb translated: what will be done
     * @param consequence translated: what that means
     * @param when translated: what moment it is
     * @param taken does it
     */
    MomentDialog(String verb, String consequence, String when, Consumer<Instant> taken) {
        this(verb, consequence, new DateTimePicker(when), taken);
    }

    private MomentDialog(String verb, String consequence, DateTimePicker time, Consumer<Instant> taken) {
        super(FIELD, verb, consequence, time);
        this.step = taken;
        this.time = time;
        time.setLocale(locale());
        time.setDatePickerI18n(new DayField("newsroom.day").getI18n());
        time.setDateAriaLabel(t("newsroom.day"));
        time.setTimeAriaLabel(t("newsroom.time"));
    }

    @Override
    void take() {
        if (time.isEmpty()) {
            throw new WrongInput(FIELD, "input.missing");
        }
        step.accept(time.getValue().atZone(PortalTime.ZONE).toInstant());
    }
}
