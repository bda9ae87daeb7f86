package org.studioportal.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.RetriedTransaction;

/**
 * What becomes of a claim, by either side: answered, released, begun, reported, confirmed. The listing is locked first,
 * so of two who decide at once one wins and the other is told where the claim stands. Each step is refused with
 * {@link BoardRefused.ClaimStands} when the claim does not stand where it begins, and with {@link BoardRefused.NotYours}
 * when it is the other side's to take.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ClaimSteps {
    /** A helper may begin a little before the agreed time. */
    static final Duration EARLY = Duration.ofHours(2);

    /** How long a comment on a service may be. */
    public static final int COMMENT_LENGTH = 500;
    /** The best that can be said of a service. */
    public static final int MOST_STARS = 5;

    private final ListingRepository listings;
    private final SlotRepository slots;
    private final ClaimRepository claims;
    private final BoardAccess access;
    private final Settling settling;
    private final Leisure leisure;
    private final Deadlines deadlines;
    private final BoardLog log;
    private final Clock clock;

    ClaimSteps(
            ListingRepository listings,
            SlotRepository slots,
            ClaimRepository claims,
            BoardAccess access,
            Settling settling,
            Leisure leisure,
            Deadlines deadlines,
            BoardLog log,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.claims = claims;
        this.access = access;
        this.settling = settling;
        this.leisure = leisure;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The owner's side takes it, and the whole series it belongs to. Where no place is free it waits for the next.
     *
     * @return where it stands now: ACCEPTED or WAITING
     */
    @RetriedTransaction
    public ClaimStatus accept(ClaimId id) {
        return act(id, ClaimAction.ACCEPT, true, null, claim -> {});
    }

    /**
     * The owner's side does not want it, or has to cancel.
     *
     * @param series whether the whole series it belongs to is meant
     * @throws org.studioportal.shared.WrongInput when no reason is given
     */
    @RetriedTransaction
    public void decline(ClaimId id, boolean series, String why) {
        act(id, ClaimAction.DECLINE, series, Vetting.reason(why), claim -> {});
    }

    /**
     * The invited one comes.
     *
     * @return where it stands now: ACCEPTED, or WAITING where no place is free
     */
    @RetriedTransaction
    public ClaimStatus take(ClaimId id) {
        return act(id, ClaimAction.TAKE, false, null, claim -> {});
    }

    /**
     * The invited one does not come.
     *
     * @param why may be blank
     */
    @RetriedTransaction
    public void refuse(ClaimId id, String why) {
        FormInput input = new FormInput();
        String reason = input.text("reason", why, Vetting.REASON_LENGTH);
        input.refuseIfWrong();
        act(id, ClaimAction.REFUSE, false, reason, claim -> {});
    }

    /**
     * The claimant steps back; the place goes to the next who waits.
     *
     * @param series whether the whole series it belongs to is meant; shifts that have begun stay
     * @throws org.studioportal.shared.WrongInput when no reason is given
     * @throws BoardRefused.TooLate when it was agreed and its time has come
     */
    @RetriedTransaction
    public void release(ClaimId id, boolean series, String why) {
        act(id, ClaimAction.RELEASE, series, Vetting.reason(why), claim -> {});
    }

    /**
     * The service begins.
     *
     * @throws BoardRefused.TooEarly long before the agreed time
     */
    @RetriedTransaction
    public void start(ClaimId id) {
        act(id, ClaimAction.START, false, null, claim -> requireBegun(claim, EARLY));
    }

    /**
     * The helper says what was done.
     *
     * @throws org.studioportal.shared.WrongInput when the words or the hours are missing or will not do
     */
    @RetriedTransaction
    public void report(ClaimId id, ServiceReport typed) {
        FormInput input = new FormInput();
        String text = input.required("report", typed.text(), ServiceReport.TEXT_LENGTH);
        if (typed.quarters() < 1 || typed.quarters() > ServiceReport.MOST_QUARTERS) {
            input.problem("hours", "board.wrong.hours", ServiceReport.MOST_QUARTERS / 4);
        }
        if (typed.photos().size() > ListingContent.MOST_PHOTOS) {
            input.problem("photos", "board.wrong.photos", ListingContent.MOST_PHOTOS);
        }
        input.refuseIfWrong();
        ServiceReport report = new ServiceReport(
                text,
                typed.quarters(),
                typed.photos(),
                typed.released() && !typed.photos().isEmpty());
        act(id, ClaimAction.REPORT, false, null, claim -> claim.tell(report));
    }

    /**
     * The receiver says that it was so, and how it was.
     *
     * @param stars 1 to 5
     * @param comment may be blank
     * @throws org.studioportal.shared.WrongInput when the stars are missing or the comment is too long
     */
    @RetriedTransaction
    public void confirm(ClaimId id, int stars, String comment) {
        FormInput input = new FormInput();
        String words = input.text("comment", comment, COMMENT_LENGTH);
        if (stars < 1 || stars > MOST_STARS) {
            input.problem("stars", "board.wrong.stars");
        }
        input.refuseIfWrong();
        act(id, ClaimAction.CONFIRM, false, null, claim -> claim.rate(stars, words));
    }

    /**
     * The claimant did not come.
     *
     * @param why may be blank
     * @throws BoardRefused.TooEarly before the agreed time
     */
    @RetriedTransaction
    public void missed(ClaimId id, String why) {
        FormInput input = new FormInput();
        String reason = input.text("reason", why, Vetting.REASON_LENGTH);
        input.refuseIfWrong();
        act(id, ClaimAction.MISS, false, reason, claim -> requireBegun(claim, Duration.ZERO));
    }

    private ClaimStatus act(ClaimId id, ClaimAction action, boolean series, String reason, Consumer<Claim> detail) {
        Listing listing = claims.listingOf(id.value()).flatMap(listings::lock).orElseThrow(BoardRefused.Unknown::new);
        Claim asked = claims.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        Set<Party> parties = access.parties(listing, asked);
        Instant now = clock.instant();
        List<Slot> touched = new ArrayList<>();
        for (Claim claim : series ? alike(asked, action) : List.of(asked)) {
            Slot slot = slots.findById(claim.slot().value()).orElseThrow();
            if (action == ClaimAction.RELEASE && expected(claim, slot, now)) {
                continue;
            }
            step(listing, claim, slot, action, parties, reason, now, detail);
            touched.add(slot);
        }
        if (touched.isEmpty()) {
            throw new BoardRefused.TooLate();
        }
        settling.settle(listing, touched, now);
        return asked.status();
    }

    /** Whoever was expected and has not come cannot step back any more: the other side says what happened. */
    private static boolean expected(Claim claim, Slot slot, Instant now) {
        return claim.status() == ClaimStatus.ACCEPTED
                && slot.startsAt() != null
                && !slot.startsAt().isAfter(now);
    }

    private List<Claim> alike(Claim asked, ClaimAction action) {
        if (asked.series() == null) {
            return List.of(asked);
        }
        List<Claim> alike = claims.series(asked.series().value()).stream()
                .filter(claim -> action.from(claim.status()))
                .toList();
        return alike.contains(asked) ? alike : List.of(asked);
    }

    private void step(
            Listing listing,
            Claim claim,
            Slot slot,
            ClaimAction action,
            Set<Party> parties,
            String reason,
            Instant now,
            Consumer<Claim> detail) {
        ClaimStatus from = claim.status();
        boolean gives = action.to() == ClaimStatus.ACCEPTED;
        if (gives && action.from(from) && action.by(parties)) {
            requirePlaces(listing, slot, now);
            if (action == ClaimAction.TAKE) {
                leisure.require(claim.claimant(), listing.side(), List.of(slot));
            }
        }
        if (gives && !slot.free()) {
            claim.queue(action, parties, deadlines.of(ClaimStatus.WAITING, slot, now), now);
        } else {
            claim.act(action, parties, reason, deadlines.of(action.to(), slot, now), now);
            if (gives) {
                slot.take();
            }
        }
        detail.accept(claim);
        if (from.placed() && !claim.status().placed()) {
            slot.giveBack();
        }
        log.moved(claim, action, from, reason, now);
    }

    private static void requirePlaces(Listing listing, Slot slot, Instant now) {
        if (!listing.status().claimable()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (!slot.claimable(now)) {
            throw new BoardRefused.NoSuchTime();
        }
    }

    private void requireBegun(Claim claim, Duration early) {
        Instant startsAt =
                slots.findById(claim.slot().value()).map(Slot::startsAt).orElse(null);
        if (startsAt != null && startsAt.isAfter(clock.instant().plus(early))) {
            throw new BoardRefused.TooEarly();
        }
    }
}
