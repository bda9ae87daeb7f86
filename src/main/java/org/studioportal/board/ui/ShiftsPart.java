package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.studioportal.board.Posting;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.WeekGrid;

/** A standing post's shifts: their hours in the week, how many serve in each, from when to when. */
class ShiftsPart extends PostingPart {
    private final WeekGrid weekly = field("weekly", new WeekGrid("posting.field.shifts"));
    private final IntegerField people = field("people", WhenPart.people("posting.field.people-per-shift"));
    private final Div days = new Div();
    private final DayField firstDay = field("firstDay", new DayField("posting.field.first-day"), days);
    private final DayField lastDay = field("lastDay", new DayField("posting.field.last-day-of-post"), days);
    private final Checkbox atOnce = field("atOnce", new Checkbox(t("posting.field.at-once")));

    ShiftsPart() {
        weekly.setHelperText(t("posting.hint.shifts"));
        days.addClassName("posting-line");
        lastDay.setHelperText(t("posting.hint.for-ever"));
        atOnce.setHelperText(t("posting.hint.at-once"));
        add(days, atOnce);
    }

    @Override
    void show(Posting posting) {
        weekly.setValue(posting.content().weekly());
        people.setValue(posting.content().people());
        firstDay.setValue(posting.content().firstDay());
        lastDay.setValue(posting.content().lastDay());
        atOnce.setValue(posting.atOnce());
    }

    @Override
    void gather(PostingWords words) {
        words.weekly = weekly.getValue();
        words.people = WhenPart.number(people);
        words.firstDay = firstDay.getValue();
        words.lastDay = lastDay.getValue();
        words.atOnce = atOnce.getValue();
    }

    @Override
    void check(FormInput input) {
        HoursPart.readable(input, weekly);
    }
}
