package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Section;

/** The times at which it can be had, a day at a time; each leads to claiming it. */
class TimesPanel extends Section {
    private final transient ListingPage page;
    private final transient ListingServices services;
    private final transient Runnable changed;
    private final Div times = new Div();

    TimesPanel(ListingPage page, ListingServices services, Runnable changed) {
        super(t(page.kind() == ListingKind.OFFER ? "listing-page.times.offer" : "listing-page.times.post"));
        this.page = page;
        this.services = services;
        this.changed = changed;
        addClassName("times-panel");
        times.addClassName("time-chips");
        NativeRadios<LocalDate> days = DayStrip.of(page);
        days.addValueChangeListener(change -> show(change.getValue()));
        add(days, times);
        show(days.getValue());
    }

    private void show(LocalDate day) {
        times.removeAll();
        page.days().getOrDefault(day, List.of()).forEach(time -> times.add(chip(time)));
    }

    private Component chip(ListingPage.Time time) {
        Span clock = new Span(ListingWords.clock(time.startsAt(), time.endsAt()));
        Span free = new Span(ListingWords.free(time));
        free.addClassName("chip-free");
        Div words = new Div(clock, free);
        words.addClassName("chip-words");
        if (page.hindrance() != null || time.own()) {
            words.addClassName("time-chip");
            return words;
        }
        Button chip = new Button(words, click -> open(time));
        chip.setAriaLabel(clock.getText() + " " + free.getText());
        chip.addClassName("time-chip");
        return chip;
    }

    private void open(ListingPage.Time time) {
        if (page.kind() == ListingKind.OFFER) {
            new BookingDialog(page, time, services, changed).open();
        } else {
            new ClaimDialog(page, time, services, changed).open();
        }
    }
}
