package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.audit.AuditTrail;

/** Writes down what happens: in the timeline, in the audit trail, and to other rooms. */
@Component
class BoardLog {
    private static final String BY_ITSELF = "SETTLE";
    private static final String MADE = "MADE";
    private static final String REWORD = "REWORD";

    private final EntityManager entities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    BoardLog(EntityManager entities, AuditTrail audit, ApplicationEventPublisher events, CurrentUser currentUser) {
        this.entities = entities;
        this.audit = audit;
        this.events = events;
        this.currentUser = currentUser;
    }

    /**
     * @param action null when it followed from what its claims did
     * @param from where it stood before
     */
    void moved(Listing listing, ListingAction action, ListingStatus from, String reason, Instant at) {
        String what = action == null ? BY_ITSELF : action.name();
        Long actor = actor();
        entities.persist(new BoardEntry(listing.id(), null, at, actor, "listing." + what, listing.status(), reason));
        audit.record("board.listing." + what, "Listing", listing.getId(), from + " → " + listing.status());
        events.publishEvent(new BoardEvent.ListingMoved(
                listing.id(), listing.kind(), action, from, listing.status(), actor, reason, at));
    }

    /**
     * Its words were put right.
     *
     * @param was what it said before; what it is called and where it takes place is in people's calendars
     */
    void reworded(Listing listing, ListingContent was, Instant at) {
        Long actor = actor();
        entities.persist(new BoardEntry(listing.id(), null, at, actor, "listing." + REWORD, listing.status(), null));
        audit.record("board.listing." + REWORD, "Listing", listing.getId(), null);
        ListingContent said = listing.content();
        if (!Objects.equals(was.title(), said.title()) || !Objects.equals(was.place(), said.place())) {
            events.publishEvent(new BoardEvent.ListingReworded(listing.id(), actor, at));
        }
    }

    /**
     * @param action null when it was made
     * @param from where it stood before; null when it was made
     */
    void moved(Claim claim, ClaimAction action, ClaimStatus from, String reason, Instant at) {
        String what = action == null ? MADE : action.name();
        Long actor = actor();
        entities.persist(
                new BoardEntry(claim.listing(), claim.id(), at, actor, "claim." + what, claim.status(), reason));
        audit.record("board.claim." + what, "Claim", claim.getId(), from + " → " + claim.status());
        events.publishEvent(new BoardEvent.ClaimMoved(
                claim.listing(), claim.id(), claim.claimant(), action, from, claim.status(), actor, reason, at));
    }

    void asked(Question question, Instant at) {
        audit.record("board.question.asked", "Question", question.getId(), null);
        events.publishEvent(new BoardEvent.QuestionAsked(question.listing(), question.id(), actor(), at));
    }

    void answered(Question question, Instant at) {
        audit.record("board.question.answered", "Question", question.getId(), null);
        events.publishEvent(
                new BoardEvent.QuestionAnswered(question.listing(), question.id(), question.askedBy(), actor(), at));
    }

    /** What was done, from how the timeline calls it; null when it followed from what claims did, or was but words. */
    static ListingAction listingStep(String step) {
        return step.equals(BY_ITSELF) || step.equals(REWORD) ? null : ListingAction.valueOf(step);
    }

    /** As {@link #listingStep}; null when the claim was made. */
    static ClaimAction claimStep(String step) {
        return step.equals(MADE) ? null : ClaimAction.valueOf(step);
    }

    /** The portal's own work has the account 0 and is nobody. */
    private Long actor() {
        return currentUser.actor().map(Actor::accountId).filter(id -> id != 0).orElse(null);
    }
}
