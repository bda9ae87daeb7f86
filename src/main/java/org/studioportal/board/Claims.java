package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.RetriedTransaction;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;

/**
 * Claims are made here, from either side. The listing is locked first, then the person: so places are given away one
 * after the other, and nobody takes on more than they may, however many come at once (docs/decisions/claims.md).
 */
@Service
public class Claims {
    private final ListingRepository listings;
    private final SlotRepository slots;
    private final ClaimRepository claims;
    private final OfferHours offers;
    private final BoardAccess access;
    private final Settling settling;
    private final Deadlines deadlines;
    private final BoardLog log;
    private final Directory directory;
    private final StudioOffers studios;
    private final Flushing flushing;
    private final Leisure leisure;
    private final Clock clock;

    Claims(
            ListingRepository listings,
            SlotRepository slots,
            ClaimRepository claims,
            OfferHours offers,
            BoardAccess access,
            Settling settling,
            Deadlines deadlines,
            BoardLog log,
            Directory directory,
            StudioOffers studios,
            Flushing flushing,
            Leisure leisure,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.claims = claims;
        this.offers = offers;
        this.access = access;
        this.settling = settling;
        this.deadlines = deadlines;
        this.log = log;
        this.directory = directory;
        this.studios = studios;
        this.flushing = flushing;
        this.leisure = leisure;
        this.clock = clock;
    }

    /**
     * Claims one time of a need, for oneself or for those one acts for.
     *
     * @param slot which of its times; null when it has but one
     * @throws AccessDeniedException when the signed-in person does not act for the claimant
     * @throws BoardRefused saying why it cannot be claimed
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public ClaimReceipt claim(ListingId id, SlotId slot, ClaimCommand command) {
        NewClaim made = checked(command, null);
        Standing who = standing(made.claimant());
        Listing listing = locked(id);
        return repeated(made).orElseGet(() -> {
            Instant now = clock.instant();
            requireClaimable(listing, made, who);
            Slot at = slot == null ? onlySlot(listing, now) : slot(listing, slot);
            leisure.require(made.claimant(), listing.side(), List.of(at));
            Claim claim = make(listing, at, made, who.bindsAtOnce(listing), now);
            settling.settle(listing, List.of(), now);
            return receipt(claim, 1);
        });
    }

    /**
     * Claims all shifts of a post that can be had, as one: they are accepted, declined and released together, and the
     * shifts that follow belong to it as well. Shifts that are full are left out.
     *
     * @throws AccessDeniedException when the signed-in person does not act for the claimant
     * @throws BoardRefused saying why it cannot be claimed
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public ClaimReceipt claimSeries(ListingId id, ClaimCommand command) {
        NewClaim made = checked(command, null);
        Standing who = standing(made.claimant());
        Listing listing = locked(id);
        return repeated(made).orElseGet(() -> {
            Instant now = clock.instant();
            requireClaimable(listing, made, who);
            Set<Long> own = claims.slotsOf(
                    listing.getId(), made.claimant().kind(), made.claimant().id(), ClaimStatus.OPEN);
            List<Slot> free = slots.claimable(listing.getId(), now).stream()
                    .filter(slot -> slot.free() && !own.contains(slot.id().value()))
                    .toList();
            if (free.isEmpty()) {
                throw new BoardRefused.NoSuchTime();
            }
            leisure.require(made.claimant(), listing.side(), free);
            boolean atOnce = who.bindsAtOnce(listing);
            List<Claim> series = free.stream()
                    .map(slot -> make(listing, slot, made, atOnce, now))
                    .toList();
            series.forEach(claim -> claim.ofSeries(series.getFirst().id()));
            settling.settle(listing, List.of(), now);
            return receipt(series.getFirst(), series.size());
        });
    }

    /**
     * Books an offer. A time that it is open for binds at once; another one is a question to the other side.
     *
     * @param resident who it is for, when a clerk books for somebody without an account; null otherwise
     * @throws AccessDeniedException when the signed-in person does not act for the claimant
     * @throws BoardRefused saying why it cannot be booked
     * @throws org.studioportal.shared.WrongInput when the resident's name is missing
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public ClaimReceipt book(ListingId id, Instant startsAt, Requester resident, ClaimCommand command) {
        NewClaim made = checked(command, resident);
        Standing who = standing(made.claimant());
        Listing listing = locked(id);
        return repeated(made).orElseGet(() -> {
            Instant now = clock.instant();
            requireClaimable(listing, made, who);
            OfferHours.Time time = offers.time(listing, startsAt, now);
            Slot slot = slots.at(listing.getId(), time.startsAt(), time.endsAt())
                    .orElseGet(() -> slots.save(
                            new Slot(listing.id(), time.startsAt(), time.endsAt(), time.startsAt(), listing.people())));
            leisure.require(made.claimant(), listing.side(), List.of(slot));
            Claim claim = make(listing, slot, made, time.offered(), now);
            settling.settle(listing, List.of(), now);
            return receipt(claim, 1);
        });
    }

    /**
     * Asks somebody to claim; if they come, it binds.
     *
     * @param slot which of its times; null when it has but one
     * @throws BoardRefused saying why they cannot be asked
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public ClaimReceipt invite(ListingId id, SlotId slot, Claimant whom, String message) {
        if (!whom.kind().helps()) {
            throw new BoardRefused.NotYours();
        }
        NewClaim made =
                new NewClaim(whom, accountOf(whom), access.account(), UUID.randomUUID(), message(message), null);
        Listing listing = locked(id);
        Instant now = clock.instant();
        if (access.parties(listing).isEmpty()) {
            throw new BoardRefused.NotYours();
        }
        if (!listing.status().claimable()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (!listing.kind().claimableBy(whom.kind())) {
            throw new BoardRefused.NotYours();
        }
        Slot at = slot == null ? onlySlot(listing, now) : slot(listing, slot);
        Claim claim =
                save(new Claim(at, made, ClaimStatus.INVITED, true, deadlines.of(ClaimStatus.INVITED, at, now), now));
        log.moved(claim, null, null, made.message(), now);
        return receipt(claim, 1);
    }

    private NewClaim checked(ClaimCommand command, Requester resident) {
        Requester who = null;
        if (command.claimant().kind() == ClaimantKind.RESIDENT) {
            FormInput input = new FormInput();
            Requester given = resident == null ? Requester.NONE : resident;
            who = new Requester(
                    input.required("name", given.name(), PostingCheck.NAME_LENGTH),
                    PostingCheck.phone(input, given.phone()),
                    null);
            input.refuseIfWrong();
        }
        AccountId self = access.account();
        return new NewClaim(
                command.claimant(),
                command.claimant().kind().person() ? self : null,
                self,
                command.key(),
                message(command.message()),
                who);
    }

    private static String message(String typed) {
        FormInput input = new FormInput();
        String message = input.text("message", typed, ClaimCommand.MESSAGE_LENGTH);
        input.refuseIfWrong();
        return message;
    }

    private AccountId accountOf(Claimant whom) {
        return switch (whom.kind()) {
            case VOLUNTEER ->
                directory.accountOf(new VolunteerId(whom.id())).orElseThrow(BoardRefused.CannotBeAsked::new);
            case VILLAGER -> new AccountId(whom.id());
            case STUDIO, UNIT, RESIDENT -> null;
        };
    }

    private Listing locked(ListingId id) {
        return listings.lock(id.value()).orElseThrow(BoardRefused.Unknown::new);
    }

    /** What the same click has made before. */
    private Optional<ClaimReceipt> repeated(NewClaim made) {
        List<Claim> before = claims.made(made.madeBy().value(), made.key().toString());
        return before.isEmpty() ? Optional.empty() : Optional.of(receipt(before.getFirst(), before.size()));
    }

    private static void requireClaimable(Listing listing, NewClaim made, Standing who) {
        if (!listing.status().claimable()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (!listing.kind().claimableBy(made.claimant().kind())) {
            throw new BoardRefused.NotYours();
        }
        if (made.claimant().kind().person() && listing.postedBy().equals(made.madeBy())) {
            throw new BoardRefused.OwnListing();
        }
        if (made.claimant().kind() == ClaimantKind.VOLUNTEER
                && listing.level() != null
                && who.level().compareTo(listing.level()) < 0) {
            throw new BoardRefused.LevelTooLow();
        }
    }

    private Slot onlySlot(Listing listing, Instant now) {
        List<Slot> claimable = slots.claimable(listing.getId(), now);
        if (claimable.size() != 1) {
            throw new BoardRefused.NoSuchTime();
        }
        return claimable.getFirst();
    }

    private Slot slot(Listing listing, SlotId id) {
        return slots.findById(id.value())
                .filter(slot -> slot.listing().equals(listing.id()))
                .filter(slot -> slot.claimable(clock.instant()))
                .orElseThrow(BoardRefused.NoSuchTime::new);
    }

    private Claim make(Listing listing, Slot slot, NewClaim made, boolean atOnce, Instant now) {
        // A place that is free while others wait has been promised to the first of them.
        boolean promised = listing.waiting() > 0 && claims.count(slot.id().value(), ClaimStatus.WAITING) > 0;
        ClaimStatus status =
                !slot.free() || promised ? ClaimStatus.WAITING : atOnce ? ClaimStatus.ACCEPTED : ClaimStatus.PROPOSED;
        if (status == ClaimStatus.ACCEPTED) {
            slot.take();
        }
        Claim claim = save(new Claim(slot, made, status, atOnce, deadlines.of(status, slot, now), now));
        log.moved(claim, null, null, made.message(), now);
        return claim;
    }

    private Claim save(Claim claim) {
        return flushing.flushed(() -> claims.save(claim), Map.of("board_claim_open", BoardRefused.AlreadyClaimed::new));
    }

    /**
     * What counts of a claimant, asked before the listing is locked: the directory may need a second connection to answer,
     * and whoever holds the lock must not wait for one that others hold while they wait for the lock.
     *
     * @param level null but for a volunteer
     * @param village the one that their unit is paired with; null for villagers, and where there is none
     */
    private record Standing(VolunteerLevel level, VillageId village) {
        /** The paired unit and its people help their own village without an answer (paper 4.1). */
        boolean bindsAtOnce(Listing listing) {
            return listing.atOnce() || village != null && village.equals(listing.village());
        }
    }

    /** @throws AccessDeniedException when the signed-in person does not act for them */
    private Standing standing(Claimant who) {
        if (who.kind() != ClaimantKind.VOLUNTEER && !access.actsFor(who)) {
            throw new AccessDeniedException("Does not act for " + who);
        }
        return switch (who.kind()) {
            case VOLUNTEER -> {
                VolunteerRef self = access.self()
                        .filter(volunteer -> volunteer.id().value() == who.id())
                        .orElseThrow(() -> new AccessDeniedException("Is not " + who));
                yield new Standing(self.level(), pairedWith(self.unit()));
            }
            case STUDIO ->
                new Standing(
                        null,
                        studios.studio(new StudioId(who.id()))
                                .map(studio -> pairedWith(studio.unit()))
                                .orElse(null));
            case UNIT -> new Standing(null, pairedWith(new UnitId(who.id())));
            case VILLAGER, RESIDENT -> new Standing(null, null);
        };
    }

    private VillageId pairedWith(UnitId unit) {
        return directory
                .villageOf(unit, LocalDate.ofInstant(clock.instant(), PortalTime.ZONE))
                .map(VillageRef::id)
                .orElse(null);
    }

    private ClaimReceipt receipt(Claim claim, int times) {
        int position = claim.status() == ClaimStatus.WAITING
                ? 1 + (int) claims.countBefore(claim.slot().value(), ClaimStatus.WAITING, claim.getId())
                : 0;
        return new ClaimReceipt(claim.id(), claim.status(), position, times);
    }
}
