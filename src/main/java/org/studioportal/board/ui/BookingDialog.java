package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.board.ClaimCommand;
import org.studioportal.board.ClaimReceipt;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.ListingPage;
import org.studioportal.board.Requester;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Notices;

/** Books an offer: a day and one of its times, or another time that is asked for; for oneself or for a resident. */
class BookingDialog extends StepDialog {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient ListingPage page;
    private final transient ListingServices services;
    private final transient Runnable booked;
    private final Clicks clicks = new Clicks();
    private final AsWhom asWhom;
    private final NativeRadios<LocalDate> days;
    private final Div times = new Div();
    private transient NativeRadios<ListingPage.Time> time;
    private final Paragraph busy = new Paragraph(t("listing-page.same-half-day"));
    private final Checkbox other = new Checkbox(t("listing-page.other-time"));
    private final DayField otherDay = new DayField("listing-page.other-day");
    private final TimePicker otherClock = new TimePicker(t("listing-page.other-clock"));
    private final Div otherTime = new Div(otherDay, otherClock);
    private final TextField name = Fields.required("listing-page.resident.name");
    private final TextField phone = Fields.text("listing-page.resident.phone");
    private final TextArea message = new TextArea(t("listing-page.message"));

    /**
     * @param wanted the time that was asked for; null for none in particular
     * @param booked told when it has been booked
     */
    BookingDialog(ListingPage page, ListingPage.Time wanted, ListingServices services, Runnable booked) {
        super(page.content().title(), t("listing-page.book"));
        this.page = page;
        this.services = services;
        this.booked = booked;
        asWhom = new AsWhom(page.options());
        asWhom.addValueChangeListener(change -> suit());
        days = DayStrip.of(page);
        days.addValueChangeListener(change -> offer(null));
        other.addValueChangeListener(change -> suit());
        otherClock.setStep(STEP);
        otherTime.addClassName("row-line");
        busy.addClassName("warning");
        message.setMaxLength(ClaimCommand.MESSAGE_LENGTH);
        message.setHelperText(t("listing-page.message.hint-booking"));
        named("name", name);
        named("phone", phone);
        named("message", message);
        named("day", otherDay);
        named("clock", otherClock);
        ask(asWhom, days, times, busy, other, otherTime, name, phone, message);
        if (page.times().isEmpty()) {
            other.setValue(true);
            other.setVisible(false);
        } else if (wanted != null) {
            days.setValue(wanted.day());
        }
        offer(wanted);
    }

    /** The times of the chosen day; that one, or the first that is free, is chosen. */
    private void offer(ListingPage.Time wanted) {
        List<ListingPage.Time> all = (days.getValue() == null
                        ? List.<ListingPage.Time>of()
                        : page.days().getOrDefault(days.getValue(), List.of()))
                .stream().filter(one -> !one.own()).toList();
        time = new NativeRadios<>(
                t("listing-page.time"),
                all,
                one -> PageWords.clock(one.startsAt(), one.endsAt()) + " " + PageWords.free(one));
        time.addClassName("time-choice");
        time.setValue(
                wanted != null
                        ? wanted
                        : all.stream().filter(one -> one.free() > 0).findFirst().orElse(null));
        time.addValueChangeListener(change -> suit());
        times.removeAll();
        times.add(time);
        suit();
    }

    /** Shows what belongs to what is chosen. */
    private void suit() {
        boolean another = other.getValue();
        days.setVisible(!another);
        times.setVisible(!another);
        otherTime.setVisible(another);
        busy.setVisible(!another && time.getValue() != null && time.getValue().sameHalfDay());
        boolean resident = asWhom.getValue().claimant().kind() == ClaimantKind.RESIDENT;
        name.setVisible(resident);
        phone.setVisible(resident);
    }

    @Override
    void step() {
        Claimant who = asWhom.getValue().claimant();
        Instant startsAt = startsAt();
        Requester resident =
                who.kind() == ClaimantKind.RESIDENT ? new Requester(name.getValue(), phone.getValue(), null) : null;
        ClaimReceipt receipt = services.claims()
                .book(
                        page.id(),
                        startsAt,
                        resident,
                        new ClaimCommand(who, message.getValue(), clicks.key(who, startsAt)));
        close();
        Notices.done(t(done(receipt.status()), receipt.position()));
        booked.run();
    }

    private static String done(ClaimStatus status) {
        return switch (status) {
            case ACCEPTED, PROPOSED, WAITING -> "listing-page.booked." + status.name();
            // An earlier click of the same key has made it, and it has gone on since.
            default -> "listing-page.claimed." + status.name();
        };
    }

    private Instant startsAt() {
        if (!other.getValue()) {
            if (time.getValue() == null) {
                throw new WrongInput("time", "listing-page.time.missing");
            }
            return time.getValue().startsAt();
        }
        if (otherDay.getValue() == null) {
            throw new WrongInput("day", "input.missing");
        }
        if (otherClock.getValue() == null) {
            throw new WrongInput("clock", "input.missing");
        }
        return otherDay.getValue()
                .atTime(otherClock.getValue())
                .atZone(PortalTime.ZONE)
                .toInstant();
    }
}
