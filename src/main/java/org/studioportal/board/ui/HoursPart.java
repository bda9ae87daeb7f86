package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import org.studioportal.board.Posting;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.WeekGrid;

/** When an offer can be booked: its hours in the week, how long one booking takes, for how many at a time. */
class HoursPart extends PostingPart {
    private static final int MINUTES_STEP = 15;

    private final WeekGrid weekly = field("weekly", new WeekGrid("posting.field.offer-hours"));
    private final IntegerField minutes = field("minutes", new IntegerField(t("posting.field.minutes")));
    private final IntegerField people = field("people", WhenPart.people("posting.field.people-at-a-time"));
    private final DayField lastDay = field("lastDay", new DayField("posting.field.last-day-of-offer"));

    HoursPart() {
        weekly.setHelperText(t("posting.hint.offer-hours"));
        minutes.setStep(MINUTES_STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setHelperText(t("posting.hint.minutes"));
        lastDay.setHelperText(t("posting.hint.for-ever"));
    }

    @Override
    void show(Posting posting) {
        weekly.setValue(posting.content().weekly());
        minutes.setValue(posting.content().minutes());
        people.setValue(posting.content().people());
        lastDay.setValue(posting.content().lastDay());
    }

    @Override
    void gather(PostingWords words) {
        words.weekly = weekly.getValue();
        words.minutes = minutes.getValue();
        words.people = WhenPart.number(people);
        words.lastDay = lastDay.getValue();
    }

    @Override
    void check(FormInput input) {
        readable(input, weekly);
    }

    /** A line that cannot be read says so itself; here it keeps the rest from being handed in. */
    static void readable(FormInput input, WeekGrid hours) {
        if (hours.isUnreadable()) {
            input.problem("weekly", "posting.wrong.unreadable-hours");
        }
    }
}
