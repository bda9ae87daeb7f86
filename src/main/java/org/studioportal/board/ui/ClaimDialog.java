package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.studioportal.board.ClaimCommand;
import org.studioportal.board.ClaimReceipt;
import org.studioportal.board.Claimant;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Notices;

/** Claims a need: as whom, of a post which shifts or all of them, and with a word if one likes. */
class ClaimDialog extends StepDialog {
    private final transient ListingPage page;
    private final transient ListingServices services;
    private final transient Runnable claimed;
    private final Clicks clicks = new Clicks();
    private final AsWhom asWhom;
    private final NativeRadios<Boolean> all = new NativeRadios<>(
            t("listing-page.shifts"),
            List.of(false, true),
            series -> t(series ? "listing-page.shifts.all" : "listing-page.shifts.some"));
    private final CheckboxGroup<ListingPage.Time> shifts = new CheckboxGroup<>(t("listing-page.shifts.choose"));
    private final Paragraph busy = new Paragraph(t("listing-page.same-half-day"));
    private final TextArea message = new TextArea(t("listing-page.message"));

    /**
     * @param wanted the time that was asked for; null for none in particular
     * @param claimed told when it has been claimed
     */
    ClaimDialog(ListingPage page, ListingPage.Time wanted, ListingServices services, Runnable claimed) {
        super(page.content().title(), t(page.full() ? "listing-page.queue" : "listing-page.claim-it"));
        this.page = page;
        this.services = services;
        this.claimed = claimed;
        asWhom = new AsWhom(page.options());
        boolean post = page.kind() == ListingKind.POST;
        List<ListingPage.Time> open =
                page.times().stream().filter(time -> !time.own()).toList();
        shifts.setItems(open);
        shifts.setItemLabelGenerator(
                time -> ListingWords.when(time.startsAt(), time.endsAt()) + " · " + ListingWords.free(time));
        shifts.getThemeNames().add("vertical");
        shifts.addClassName("shift-choice");
        shifts.setVisible(post);
        shifts.addValueChangeListener(change -> warn());
        if (wanted != null) {
            shifts.setValue(Set.of(wanted));
        }
        all.setVisible(post && !page.full());
        all.setValue(false);
        all.addValueChangeListener(change -> {
            shifts.setVisible(!whole());
            warn();
        });
        busy.addClassName("warning");
        message.setMaxLength(ClaimCommand.MESSAGE_LENGTH);
        message.setHelperText(t("listing-page.message.hint"));
        named("shifts", shifts);
        named("message", message);
        ask(new Paragraph(when(post)), asWhom, all, shifts, busy, message);
        warn();
    }

    private String when(boolean post) {
        if (post) {
            return t("listing-page.claim.lead-post");
        }
        ListingPage.Time time = page.times().getFirst();
        return page.full()
                ? t("listing-page.claim.lead-full", page.waiting() + 1)
                : t("listing-page.claim.lead", ListingWords.when(time.startsAt(), time.endsAt()));
    }

    private boolean whole() {
        return Boolean.TRUE.equals(all.getValue());
    }

    private List<ListingPage.Time> chosen() {
        if (page.kind() != ListingKind.POST) {
            return page.times();
        }
        return shifts.getValue().stream()
                .sorted(Comparator.comparing(ListingPage.Time::startsAt))
                .toList();
    }

    private void warn() {
        busy.setVisible(!whole() && chosen().stream().anyMatch(ListingPage.Time::sameHalfDay));
    }

    @Override
    void step() {
        Claimant who = asWhom.getValue().claimant();
        if (whole()) {
            told(services.claims().claimSeries(page.id(), command(who, who)));
            return;
        }
        List<ListingPage.Time> chosen = chosen();
        if (chosen.isEmpty()) {
            throw new WrongInput("shifts", "listing-page.shifts.missing");
        }
        // A shift that was claimed before another one was refused is claimed but once when this is sent again.
        ClaimReceipt last = null;
        for (ListingPage.Time time : chosen) {
            last = services.claims().claim(page.id(), time.slot(), command(who, time.slot()));
        }
        told(last);
    }

    private ClaimCommand command(Claimant who, Object what) {
        return new ClaimCommand(who, message.getValue(), clicks.key(who, what));
    }

    private void told(ClaimReceipt receipt) {
        close();
        Notices.done(t("listing-page.claimed." + receipt.status().name(), receipt.position()));
        claimed.run();
    }
}
