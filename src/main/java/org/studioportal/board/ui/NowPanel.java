package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.board.ListingAction;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.board.ListingStatus;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;

/** Where the listing stands, and the one thing that whoever looks at it can do next; or why there is none. */
class NowPanel extends Section {
    private final transient ListingPage page;
    private final transient ListingServices services;
    private final transient Runnable changed;

    /** @param changed told after something was done */
    NowPanel(ListingPage page, ListingServices services, Runnable changed) {
        super(t("listing-page.now"));
        this.page = page;
        this.services = services;
        this.changed = changed;
        addClassNames("panel", "now-panel");
        stands();
        List<ClaimGroup> first = Waiting.first(page);
        first.forEach(group -> add(new ClaimCard(group, services, changed)));
        if (page.owner()) {
            owned(first);
        }
        // Who answers for it claims it only where their village, unit or studio can.
        if (!page.owner() || page.hindrance() == null) {
            claim(first.isEmpty() && !page.owner());
        }
    }

    private void stands() {
        ListingStatus status = page.status();
        boolean booked = page.kind() == ListingKind.OFFER && status == ListingStatus.OPEN;
        Paragraph stands = new Paragraph(t(booked ? "listing-page.stands.bookable" : stands(status)));
        stands.addClassName("now-stands");
        add(stands);
        if (page.reason() != null) {
            Paragraph reason = new Paragraph(t("listing-page.reason", page.reason()));
            reason.addClassName("warning");
            add(reason);
        }
        if (page.merged() != null) {
            add(new Anchor("board/" + page.merged(), t("listing-page.merged")));
        }
        if (page.kind() != ListingKind.OFFER && status.claimable()) {
            Paragraph places =
                    new Paragraph(t("listing-page.places." + page.kind().name(), page.places(), page.taken())
                            + (page.waiting() > 0 ? t("listing-page.waiting", page.waiting()) : ""));
            places.addClassName("now-places");
            add(places);
        }
        if (booked) {
            return;
        }
        Paragraph since = new Paragraph(t("listing-page.since", Formats.moment(page.since())));
        since.addClassName("quiet-text");
        add(since);
    }

    private static String stands(ListingStatus status) {
        return "listing-page.stands." + status.name();
    }

    private void owned(List<ClaimGroup> first) {
        int waiting = Waiting.forOwner(page).size();
        if (first.isEmpty() && waiting > 0) {
            Anchor there = new Anchor("#claims", t("listing-page.owner.waiting", waiting));
            there.setRouterIgnore(true);
            there.addClassName("button-link");
            add(there);
        }
        Div actions = new Div();
        actions.addClassName("actions");
        if (page.actions().contains(ListingAction.SUBMIT)) {
            Anchor write = new Anchor(writing(), t("listing-page.write-on"));
            write.addClassName("button-link");
            actions.add(write);
        } else if (page.reword()) {
            actions.add(quiet(
                    "listing-page.reword",
                    () -> VettingDialog.reword(services.writing(), page.id(), changed)
                            .open()));
        }
        if (page.actions().contains(ListingAction.OPEN_IT) && page.status() == ListingStatus.SUBMITTED) {
            Anchor desk =
                    new Anchor(page.kind() == ListingKind.OFFER ? "unit-desk" : "village-desk", t("listing-page.vet"));
            desk.addClassName("button-link");
            actions.add(desk);
        }
        if (page.actions().contains(ListingAction.ENOUGH)) {
            actions.add(quiet("listing-page.enough", this::enough));
        }
        if (page.actions().contains(ListingAction.WITHDRAW)) {
            actions.add(quiet("listing-page.withdraw", this::withdraw));
        }
        add(actions);
    }

    private String writing() {
        return "board/" + page.kind().name().toLowerCase() + "/" + page.id();
    }

    private static Button quiet(String key, Runnable action) {
        Button button = new Button(t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void enough() {
        ConfirmStep.ask(
                t("listing-page.enough.ask"), t("listing-page.enough.consequence"), t("listing-page.enough"), () -> {
                    try {
                        services.listings().enough(page.id());
                        Notices.done(t("listing-page.enough.done"));
                    } catch (PortalException refused) {
                        Notices.refused(refused);
                    }
                    changed.run();
                });
    }

    private void withdraw() {
        new ReasonDialog(
                        t("listing-page.withdraw"),
                        t("listing-page.withdraw.consequence"),
                        t("listing-page.withdraw"),
                        (series, why) -> {
                            services.listings().withdraw(page.id(), why);
                            Notices.done(t("listing-page.withdraw.done"));
                            changed.run();
                        })
                .required()
                .open();
    }

    /** @param main whether that is what one has come for */
    private void claim(boolean main) {
        ListingPage.Hindrance hindrance = page.hindrance();
        if (hindrance == null) {
            if (main && page.kind() != ListingKind.OFFER) {
                services.matching().fit(page.id()).ifPresent(fit -> add(new Reasons(fit.reasons())));
            }
            Button claim = new Button(t(verb()), click -> open());
            claim.addThemeVariants(main ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
            claim.addClassName("now-claim");
            add(claim);
        } else if (hindrance == ListingPage.Hindrance.STRANGER) {
            add(why(hindrance));
            Anchor signIn = new Anchor("login", t("listing-page.sign-in"));
            signIn.setRouterIgnore(true);
            signIn.addClassName("button-link");
            add(signIn);
        } else if (hindrance != ListingPage.Hindrance.CLAIMED && hindrance != ListingPage.Hindrance.OVER) {
            add(why(hindrance));
        }
    }

    private static Paragraph why(ListingPage.Hindrance hindrance) {
        Paragraph why = new Paragraph(t("listing-page.hindrance", hindrance));
        why.addClassName("quiet-text");
        return why;
    }

    private String verb() {
        return switch (page.kind()) {
            case OFFER -> "listing-page.book";
            case POST -> "listing-page.choose-shifts";
            case REQUEST -> page.full() ? "listing-page.queue" : "listing-page.claim-it";
        };
    }

    private void open() {
        if (page.kind() == ListingKind.OFFER) {
            new BookingDialog(page, null, services, changed).open();
        } else {
            new ClaimDialog(page, null, services, changed).open();
        }
    }
}
