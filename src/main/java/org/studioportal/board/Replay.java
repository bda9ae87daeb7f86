package org.studioportal.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.studioportal.security.AccountId;
import org.studioportal.shared.time.PortalTime;

/**
 * Lets one listing live through what is told of it, in memory: by the steps of the aggregates, and with what the write
 * services, {@link Settling} and {@link DueListing} would have made of them at those moments.
 */
final class Replay {
    private static final Set<Party> ITSELF = Set.of(Party.SYSTEM);

    private final Listing listing;
    private final AccountId keeper;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Claim, Slot> claims = new LinkedHashMap<>();
    private final Map<Integer, List<Claim>> known = new HashMap<>();
    private final Map<Claim, Series> series = new LinkedHashMap<>();
    private final List<PastEntry> entries = new ArrayList<>();
    private final Rooms rooms;
    private AccountId actor;

    /** What a replay needs of its surroundings. */
    interface Rooms {
        Slot kept(Slot slot);

        List<Slot> shifts(Listing post, Instant now);

        Deadlines deadlines();

        Terms terms();
    }

    /** Claims that were made as one. */
    private record Series(Claim first, NewClaim made) {}

    Replay(Listing listing, AccountId keeper, Rooms rooms) {
        this.listing = listing;
        this.keeper = keeper;
        this.rooms = rooms;
    }

    /** In the order in which they were made. */
    Collection<Claim> claims() {
        return claims.keySet();
    }

    List<PastEntry> entries() {
        return entries;
    }

    /** The first claim of each that belongs to a series. */
    Map<Claim, Claim> series() {
        Map<Claim, Claim> firsts = new LinkedHashMap<>();
        series.forEach((claim, of) -> firsts.put(claim, of.first()));
        return firsts;
    }

    /**
     * What somebody did; before it, what time alone had done until then.
     *
     * @throws BoardRefused when they could not have done it; then it has not been done
     */
    void play(PastStep step) {
        pass(step.at());
        actor = step.by();
        switch (step) {
            case PastStep.Done done -> done(done);
            case PastStep.Merged merged -> listingActs(ListingAction.MERGE, null, merged.at());
            case PastStep.Claimed claimed -> claimed(claimed);
            case PastStep.Answered answered -> answered(answered);
            case PastStep.Reported told -> {
                Claim claim = one(told.claim(), told.shift());
                act(claim, ClaimAction.REPORT, null, told.at());
                claim.tell(told.report());
                settle(List.of(claims.get(claim)), told.at());
            }
            case PastStep.Confirmed confirmed -> {
                Claim claim = one(confirmed.claim(), confirmed.shift());
                act(claim, ClaimAction.CONFIRM, null, confirmed.at());
                claim.rate(confirmed.stars(), confirmed.comment());
                settle(List.of(claims.get(claim)), confirmed.at());
            }
            case PastStep.Questioned asked -> {
                // It changes nothing.
            }
        }
    }

    /** What time alone does until that moment; the portal's clock looks once a minute. */
    void pass(Instant until) {
        for (Instant due = due(); due != null && !due.isAfter(until); due = due()) {
            Instant minute = due.plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
            actor = null;
            timeHasCome(minute.isAfter(until) ? until : minute);
        }
    }

    /** What the cards say of a post changes with each shift that is over. */
    void countAt(Instant now) {
        actor = null;
        settle(List.of(), now);
    }

    private Instant due() {
        Instant due = earlier(listing.dueAt(), extension());
        for (Claim claim : claims.keySet()) {
            due = earlier(due, claim.dueAt());
        }
        return due;
    }

    /** When the shifts of a post no longer reach as far ahead as they should. */
    private Instant extension() {
        LocalDate until = listing.slotsUntil();
        boolean all = until == null || listing.lastDay() != null && !until.isBefore(listing.lastDay());
        return all || !listing.status().live()
                ? null
                : until.plusDays(1L - rooms.terms().shiftsAhead())
                        .atStartOfDay(PortalTime.ZONE)
                        .toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private void timeHasCome(Instant now) {
        List<Slot> touched = new ArrayList<>();
        for (Map.Entry<Claim, Slot> each : claims.entrySet()) {
            Claim claim = each.getKey();
            if (claim.dueAt() != null && !claim.dueAt().isAfter(now)) {
                boolean told = claim.status() == ClaimStatus.REPORTED;
                act(claim, told ? ClaimAction.LEAVE_UNCONFIRMED : ClaimAction.LAPSE, null, now);
                touched.add(each.getValue());
            }
        }
        if (listing.over(now)
                && ListingAction.EXPIRE.from(listing.status())
                && (!listing.status().claimable() || listing.kind() == ListingKind.OFFER)) {
            listingActs(ListingAction.EXPIRE, null, now);
        }
        Instant extension = extension();
        if (extension != null && !extension.isAfter(now)) {
            extend(now);
        }
        settle(touched, now);
        listing.seenTo(now);
    }

    private void extend(Instant now) {
        List<Slot> shifts = rooms.shifts(listing, now);
        slots.addAll(shifts);
        Map<Claim, Series> goingOn = new LinkedHashMap<>();
        series.forEach((claim, of) -> {
            if (claim.status() == ClaimStatus.ACCEPTED) {
                goingOn.put(of.first(), of);
            }
        });
        for (Series each : goingOn.values()) {
            for (Slot shift : shifts) {
                if (shift.free() && !has(each.made().claimant(), shift)) {
                    make(shift, each.made(), ClaimStatus.ACCEPTED, true, null, now, each);
                }
            }
        }
    }

    private void done(PastStep.Done done) {
        Instant at = done.at();
        switch (done.action()) {
            case OPEN_IT -> open(at);
            case ENOUGH -> enough(at);
            case SUBMIT -> {
                listingActs(ListingAction.SUBMIT, null, at);
                listing.waitsUntil(listing.endOfLastDay());
            }
            default -> {
                listingActs(done.action(), done.why(), at);
                if (done.action() != ListingAction.RETURN) {
                    settle(List.of(), at);
                }
            }
        }
    }

    private void open(Instant at) {
        listingActs(ListingAction.OPEN_IT, null, at);
        if (listing.kind() == ListingKind.REQUEST) {
            LocalDate today = LocalDate.ofInstant(at, PortalTime.ZONE);
            listing.standsAtMostUntil(today.plusDays(rooms.terms().standsFor()));
            ListingContent said = listing.content();
            Instant until = said.endsAt() == null ? listing.endOfLastDay() : said.endsAt();
            listing.opened(at, until);
            slots.add(rooms.kept(new Slot(listing.id(), said.startsAt(), said.endsAt(), until, said.people())));
        } else {
            listing.opened(at, listing.endOfLastDay());
            slots.addAll(rooms.shifts(listing, at));
        }
        settle(List.of(), at);
    }

    private void enough(Instant at) {
        listingActs(ListingAction.ENOUGH, null, at);
        slots.forEach(Slot::enough);
        for (Claim claim : claims.keySet()) {
            if (Set.of(ClaimStatus.INVITED, ClaimStatus.WAITING, ClaimStatus.PROPOSED)
                    .contains(claim.status())) {
                act(claim, ClaimAction.VOID, null, at);
            }
        }
        settle(List.of(), at);
    }

    private void claimed(PastStep.Claimed step) {
        if (!listing.status().claimable()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        NewClaim made = new NewClaim(
                step.claimant(), step.account(), step.by(), UUID.randomUUID(), step.message(), step.resident());
        List<Slot> wanted = step.how() == PastStep.How.BINDS_ALL
                ? slots.stream()
                        .filter(slot -> slot.claimable(step.at()) && slot.free() && !has(made.claimant(), slot))
                        .toList()
                : List.of(slot(step));
        // Once is enough, as for everybody: a shift may have come to them already with the series they serve.
        if (wanted.stream().anyMatch(slot -> has(made.claimant(), slot))) {
            throw new BoardRefused.AlreadyClaimed();
        }
        Series all = null;
        for (Slot slot : wanted) {
            boolean vouched = step.how() != PastStep.How.ASKS;
            ClaimStatus status = step.how() == PastStep.How.INVITED
                    ? ClaimStatus.INVITED
                    : !slot.free() ? ClaimStatus.WAITING : vouched ? ClaimStatus.ACCEPTED : ClaimStatus.PROPOSED;
            Claim claim = make(slot, made, status, vouched, made.message(), step.at(), all);
            if (step.how() == PastStep.How.BINDS_ALL && all == null) {
                all = new Series(claim, made);
                series.put(claim, all);
            }
            known.computeIfAbsent(step.claim(), number -> new ArrayList<>()).add(claim);
        }
        settle(List.of(), step.at());
    }

    private Claim make(
            Slot slot, NewClaim made, ClaimStatus status, boolean vouched, String note, Instant at, Series of) {
        if (status == ClaimStatus.ACCEPTED) {
            slot.take();
        }
        Claim claim = new Claim(slot, made, status, vouched, rooms.deadlines().of(status, slot, at), at);
        claims.put(claim, slot);
        if (of != null) {
            series.put(claim, of);
            known.values().stream()
                    .filter(alike -> alike.getFirst() == of.first() && !alike.contains(claim))
                    .findFirst()
                    .ifPresent(alike -> alike.add(claim));
        }
        log(claim, null, note, at);
        return claim;
    }

    /** Whether they have a claim of that time which is still going on; residents without an account may have several. */
    private boolean has(Claimant who, Slot slot) {
        return who.kind() != ClaimantKind.RESIDENT
                && claims.entrySet().stream()
                        .anyMatch(each -> each.getValue() == slot
                                && each.getKey().status().open()
                                && each.getKey().claimant().equals(who));
    }

    private Slot slot(PastStep.Claimed step) {
        if (step.startsAt() == null) {
            return slots.getFirst();
        }
        return slots.stream()
                .filter(slot -> step.startsAt().equals(slot.startsAt()))
                .filter(slot -> step.endsAt() == null || step.endsAt().equals(slot.endsAt()))
                .findFirst()
                .orElseGet(() -> {
                    if (listing.kind() != ListingKind.OFFER) {
                        throw new BoardRefused.NoSuchTime();
                    }
                    Slot slot = rooms.kept(
                            new Slot(listing.id(), step.startsAt(), step.endsAt(), step.startsAt(), listing.people()));
                    slots.add(slot);
                    return slot;
                });
    }

    private void answered(PastStep.Answered step) {
        Claim asked = one(step.claim(), step.shift());
        List<Claim> meant = step.shift() != null
                ? List.of(asked)
                : known.get(step.claim()).stream()
                        .filter(claim -> step.action().from(claim.status()))
                        .toList();
        if (meant.isEmpty()) {
            throw new BoardRefused.ClaimStands(asked.status());
        }
        List<Slot> touched = new ArrayList<>();
        for (Claim claim : meant) {
            act(claim, step.action(), step.why(), step.at());
            touched.add(claims.get(claim));
        }
        settle(touched, step.at());
    }

    private Claim one(int number, Instant shift) {
        return known.getOrDefault(number, List.of()).stream()
                .filter(claim -> shift == null || shift.equals(claims.get(claim).startsAt()))
                .findFirst()
                .orElseThrow(BoardRefused.Unknown::new);
    }

    private void act(Claim claim, ClaimAction action, String why, Instant at) {
        Slot slot = claims.get(claim);
        ClaimStatus from = claim.status();
        Set<Party> parties = action.by(ITSELF) ? ITSELF : parties(claim);
        boolean gives = action.to() == ClaimStatus.ACCEPTED;
        if (gives && !slot.free()) {
            claim.queue(action, parties, rooms.deadlines().of(ClaimStatus.WAITING, slot, at), at);
        } else {
            claim.act(action, parties, why, rooms.deadlines().of(action.to(), slot, at), at);
            if (gives) {
                slot.take();
            }
        }
        if (from.placed() && !claim.status().placed()) {
            slot.giveBack();
        }
        log(claim, action, why, at);
    }

    private void listingActs(ListingAction action, String why, Instant at) {
        listing.act(action, actor == null ? ITSELF : parties(), why, at);
        entries.add(new PastEntry(listing.id(), null, at, actor, "listing." + action, listing.status(), why));
    }

    private Set<Party> parties() {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (listing.postedBy().equals(actor)) {
            parties.add(Party.POSTER);
        }
        if (keeper.equals(actor)) {
            parties.add(Party.KEEPER);
        }
        return parties;
    }

    private Set<Party> parties(Claim claim) {
        Set<Party> parties = parties();
        boolean owner = !parties.isEmpty();
        boolean need = listing.side() == BoardSide.DEMAND;
        // Whoever claimed for a studio, a unit or a resident acts for it afterwards.
        boolean claimant = (claim.account() != null ? claim.account() : claim.madeBy()).equals(actor);
        if (claimant) {
            parties.add(Party.CLAIMANT);
        }
        if (need ? claimant : owner) {
            parties.add(Party.HELPER);
        }
        if (need ? owner : claimant) {
            parties.add(Party.RECEIVER);
        }
        return parties;
    }

    private void settle(Collection<Slot> touched, Instant now) {
        boolean over = listing.over(now);
        if (!over && listing.status().live() && listing.status() != ListingStatus.IN_CONSULTATION) {
            touched.forEach(slot -> promote(slot, now));
        }
        if (listing.settle(tally(now), over, now)) {
            entries.add(new PastEntry(listing.id(), null, now, actor, "listing.SETTLE", listing.status(), null));
        }
        if (listing.status().ended() && end(now)) {
            listing.settle(tally(now), over, now);
        }
    }

    private boolean end(Instant now) {
        boolean any = false;
        for (Claim claim : claims.keySet()) {
            boolean stands = listing.kind() == ListingKind.OFFER && claim.status() == ClaimStatus.ACCEPTED;
            if (ClaimAction.VOID.from(claim.status()) && !stands) {
                act(claim, ClaimAction.VOID, listing.reason(), now);
                any = true;
            }
        }
        return any;
    }

    private void promote(Slot slot, Instant now) {
        if (!slot.free() || !slot.claimable(now)) {
            return;
        }
        List<Claim> ofSlot = claims.keySet().stream()
                .filter(claim -> claims.get(claim) == slot)
                .toList();
        long asked = ofSlot.stream()
                .filter(claim -> claim.status() == ClaimStatus.PROPOSED)
                .count();
        List<Claim> next = ofSlot.stream()
                .filter(claim -> claim.status() == ClaimStatus.WAITING)
                .limit(Math.max(0, slot.capacity() - slot.taken() - asked))
                .toList();
        for (Claim claim : next) {
            if (claim.vouched()) {
                act(claim, ClaimAction.PROMOTE, null, now);
            } else {
                claim.ask(rooms.deadlines().of(ClaimStatus.PROPOSED, slot, now), now);
                log(claim, ClaimAction.PROMOTE, null, now);
            }
        }
    }

    private Tally tally(Instant now) {
        int places = 0;
        int taken = 0;
        int free = 0;
        for (Slot slot : slots) {
            boolean claimable = slot.claimable(now);
            places += claimable ? slot.capacity() : slot.taken();
            taken += slot.taken();
            free += claimable ? slot.capacity() - slot.taken() : 0;
        }
        int[] standing = new int[ClaimStatus.values().length];
        claims.keySet().forEach(claim -> standing[claim.status().ordinal()]++);
        return new Tally(
                places,
                taken,
                free,
                standing[ClaimStatus.WAITING.ordinal()],
                standing[ClaimStatus.ACCEPTED.ordinal()],
                standing[ClaimStatus.STARTED.ordinal()],
                standing[ClaimStatus.REPORTED.ordinal()],
                standing[ClaimStatus.CONFIRMED.ordinal()] + standing[ClaimStatus.UNCONFIRMED.ordinal()]);
    }

    private void log(Claim claim, ClaimAction action, String note, Instant at) {
        String what = "claim." + (action == null ? "MADE" : action.name());
        entries.add(new PastEntry(listing.id(), claim, at, actor, what, claim.status(), note));
    }
}
