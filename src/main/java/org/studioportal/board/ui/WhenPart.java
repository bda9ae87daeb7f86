package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.board.Posting;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.DayField;

/** When help would suit, how many are needed, and until when it stands. */
class WhenPart extends PostingPart {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final TileField<Wished> wished = field(
            "weekly",
            new TileField<>(t("posting.field.wished"), List.of(Wished.values()), one -> t("posting.wished", one)));
    private final Div fixed = new Div();
    private final DayField day = field("startsAt", new DayField("posting.field.day"), fixed);
    private final TimePicker from = field("from", new TimePicker(t("posting.field.from")), fixed);
    private final TimePicker to = field("endsAt", new TimePicker(t("posting.field.to")), fixed);
    private final IntegerField people;
    private final DayField lastDay;
    private WeeklyHours otherHours = WeeklyHours.NONE;

    WhenPart() {
        fixed.addClassName("posting-line");
        add(fixed);
        for (TimePicker time : List.of(from, to)) {
            time.setLocale(locale());
            time.setStep(STEP);
        }
        people = field("people", people("posting.field.people"));
        lastDay = field("lastDay", new DayField("posting.field.last-day"));
        lastDay.setHelperText(t("posting.hint.last-day"));
        wished.addClassName("short");
        wished.addValueChangeListener(change -> fixed.setVisible(change.getValue() == Wished.FIXED));
        fixed.setVisible(false);
    }

    static IntegerField people(String labelKey) {
        IntegerField people = new IntegerField(t(labelKey));
        people.setMin(1);
        people.setMax(ListingContent.MOST_PEOPLE);
        people.setStepButtonsVisible(true);
        // What cannot be is said by the service, in its own words.
        people.setManualValidation(true);
        return people;
    }

    /** How many a field says; 0, which is refused, when it says nothing. */
    static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    @Override
    void show(Posting posting) {
        ListingContent said = posting.content();
        boolean dated = said.startsAt() != null;
        otherHours = said.weekly();
        wished.setValue(dated ? Wished.FIXED : Wished.of(said.weekly()));
        day.setValue(dated ? LocalDate.ofInstant(said.startsAt(), PortalTime.ZONE) : null);
        from.setValue(dated ? LocalTime.ofInstant(said.startsAt(), PortalTime.ZONE) : null);
        to.setValue(dated ? LocalTime.ofInstant(said.endsAt(), PortalTime.ZONE) : null);
        people.setValue(said.people());
        lastDay.setValue(said.lastDay());
        fixed.setVisible(dated);
    }

    @Override
    void gather(PostingWords words) {
        Wished choice = wished.getValue();
        // Hours that are none of the quick choices stay until another one is chosen.
        words.weekly = choice == null ? otherHours : choice.hours();
        boolean whole = choice == Wished.FIXED && complete() && to.getValue().isAfter(from.getValue());
        words.startsAt = whole ? at(from) : null;
        words.endsAt = whole ? at(to) : null;
        words.people = number(people);
        words.lastDay = lastDay.getValue();
    }

    @Override
    void check(FormInput input) {
        if (wished.getValue() == Wished.FIXED) {
            input.required("startsAt", day.getValue());
            input.required("from", from.getValue());
            input.required("endsAt", to.getValue());
            if (complete() && !to.getValue().isAfter(from.getValue())) {
                input.problem("endsAt", "board.wrong.ends-before-it-begins");
            }
        }
    }

    private boolean complete() {
        return day.getValue() != null && from.getValue() != null && to.getValue() != null;
    }

    private Instant at(TimePicker time) {
        return day.getValue().atTime(time.getValue()).atZone(PortalTime.ZONE).toInstant();
    }
}
