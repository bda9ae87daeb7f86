package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;

/** Who claims: for the owner all of them, several to be answered at once; for others their own and who helps. */
class ClaimsPanel extends Section {
    private static final List<ClaimStatus> ORDER = List.of(
            ClaimStatus.PROPOSED,
            ClaimStatus.REPORTED,
            ClaimStatus.STARTED,
            ClaimStatus.ACCEPTED,
            ClaimStatus.INVITED,
            ClaimStatus.WAITING);

    private final transient ListingServices services;
    private final transient Runnable changed;
    private final boolean owner;
    private final transient Map<Checkbox, ClaimId> picks = new LinkedHashMap<>();
    private final Div together = new Div();

    /** @param changed told after something was done */
    ClaimsPanel(ListingPage page, ListingServices services, Runnable changed) {
        super(t(title(page)));
        this.services = services;
        this.changed = changed;
        owner = page.owner();
        setId("claims");
        addClassName("claims-panel");
        List<ClaimGroup> first = Waiting.first(page);
        List<ClaimGroup> others = ClaimGroup.of(page.claims()).stream()
                .filter(group -> !first.contains(group))
                .toList();
        List<ClaimGroup> asked = others.stream()
                .filter(group -> group.first().actions().contains(ClaimAction.ACCEPT))
                .toList();
        Div list = new Div();
        list.addClassName("claim-list");
        ORDER.forEach(status -> others.stream()
                .filter(group -> group.status() == status)
                .forEach(group -> list.add(card(group, asked.size() > 1 && asked.contains(group)))));
        add(together, list);
        bar();
        List<ClaimGroup> over =
                others.stream().filter(group -> !group.status().open()).toList();
        if (!over.isEmpty()) {
            Div past = new Div();
            past.addClassName("claim-list");
            over.forEach(group -> past.add(new ClaimCard(group, owner, services, changed)));
            Details details = new Details(t("listing-page.claims.over", over.size()), past);
            details.setOpened(list.getChildren().findAny().isEmpty());
            add(details);
        }
        setVisible(!others.isEmpty());
    }

    private static String title(ListingPage page) {
        if (page.kind() == ListingKind.OFFER) {
            return "listing-page.claims.bookings";
        }
        return page.owner() ? "listing-page.claims.owner" : "listing-page.claims.helpers";
    }

    private Div card(ClaimGroup group, boolean pickable) {
        ClaimCard card = new ClaimCard(group, owner, services, changed);
        if (pickable) {
            ClaimLine line = group.first();
            Checkbox pick = new Checkbox();
            pick.setAriaLabel(t(
                    "listing-page.claims.pick",
                    Objects.requireNonNullElse(line.claimantName(), t("listing-page.somebody"))));
            pick.addValueChangeListener(change -> bar());
            picks.put(pick, line.id());
            card.addComponentAsFirst(pick);
            card.addClassName("pickable");
        }
        return card;
    }

    private List<ClaimId> picked() {
        return picks.entrySet().stream()
                .filter(pick -> pick.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void bar() {
        together.removeAll();
        together.setClassName("actions");
        int count = picked().size();
        together.setVisible(count > 0);
        Button accept = new Button(t("listing-page.claims.accept", count));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> {
            answer(id -> services.steps().accept(id));
            changed.run();
        });
        Button decline = new Button(t("listing-page.claims.decline", count), click -> decline());
        together.add(accept, decline);
    }

    private void decline() {
        new ReasonDialog(
                        t("listing-page.claims.decline", picked().size()),
                        t("board.claim.consequence.DECLINE"),
                        t("listing-page.claims.decline", picked().size()),
                        (series, why) -> {
                            picked().forEach(id -> services.steps().decline(id, true, why));
                            Notices.done(t("board.claim.done.DECLINE"));
                            changed.run();
                        })
                .required()
                .open();
    }

    /** One that is refused keeps none of the others from being answered. */
    private void answer(Consumer<ClaimId> step) {
        int answered = 0;
        for (ClaimId id : picked()) {
            try {
                step.accept(id);
                answered++;
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
        }
        Notices.done(t("listing-page.claims.answered", answered));
    }
}
