package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.Access;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.RetriedTransaction;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.time.PortalTime;

/**
 * Writing for the board: villagers and clerks write requests, clerks write standing posts, volunteers write offers, the
 * city writes those of partners. A draft is kept until it is submitted or thrown away.
 */
@Service
public class Postings {
    private final ListingRepository listings;
    private final DeskRepository desk;
    private final BoardAccess boardAccess;
    private final Opening opening;
    private final BoardLog log;
    private final Directory directory;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    Postings(
            ListingRepository listings,
            DeskRepository desk,
            BoardAccess boardAccess,
            Opening opening,
            BoardLog log,
            Directory directory,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.listings = listings;
        this.desk = desk;
        this.boardAccess = boardAccess;
        this.opening = opening;
        this.log = log;
        this.directory = directory;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The newest draft of that kind that the signed-in person has left. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ListingId> draft(ListingKind kind) {
        return listings.draft(currentUser.require().accountId(), kind).map(ListingId::new);
    }

    /**
     * One's own posting, to go on writing: a draft, or one that was returned. Their keeper may read it as well.
     *
     * @throws BoardRefused.Unknown when it is none of theirs
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Versioned<ListingId, Posting> read(ListingId id) {
        Listing listing = listings.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        if (boardAccess.parties(listing).isEmpty()) {
            throw new BoardRefused.Unknown();
        }
        return new Versioned<>(id, listing.getVersion(), posting(listing));
    }

    /**
     * As {@link #read}, with where it stands and what they are to it.
     *
     * @throws BoardRefused.Unknown when it is none of theirs
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PostingState state(ListingId id) {
        Listing listing = listings.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        var parties = boardAccess.parties(listing);
        if (parties.isEmpty()) {
            throw new BoardRefused.Unknown();
        }
        return new PostingState(
                id,
                listing.getVersion(),
                posting(listing),
                listing.status(),
                listing.reason(),
                parties.contains(Party.POSTER),
                parties.contains(Party.KEEPER));
    }

    /** Whom the signed-in person's last request was for, so that they need not write it again; NONE the first time. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Requester lastRequester() {
        return desk.lastRequest(currentUser.require().accountId()).stream()
                .findFirst()
                .map(Listing::requester)
                .orElse(Requester.NONE);
    }

    /** Whether the signed-in person is a volunteer, who may offer something of their own. One statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayOffer() {
        return boardAccess.self().isPresent();
    }

    static Posting posting(Listing listing) {
        return new Posting(
                listing.kind(),
                listing.side() == BoardSide.DEMAND ? listing.village() : null,
                listing.partner(),
                listing.content(),
                listing.requester(),
                listing.atOnce());
    }

    /**
     * Keeps a new draft.
     *
     * @throws AccessDeniedException when they may not post such a thing there
     * @throws org.studioportal.shared.WrongInput if something is too long or impossible
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public Versioned<ListingId, Posting> begin(Posting typed) {
        Listing listing = founded(typed);
        write(listing, PostingCheck.draft(typed, clock.instant()));
        listings.save(listing);
        return new Versioned<>(listing.id(), listing.getVersion(), posting(listing));
    }

    /**
     * Keeps what was written on.
     *
     * @return the version from now on
     * @throws ChangedMeanwhile if it was changed since that version, in another window perhaps
     * @throws BoardRefused.ListingStands when it is neither a draft nor returned
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public int save(ListingId id, int version, Posting typed) {
        Listing listing = own(id, version);
        write(listing, PostingCheck.draft(typed, clock.instant()));
        listings.flush();
        return listing.getVersion();
    }

    /**
     * Says what would keep it from being handed in, without handing it in.
     *
     * @throws org.studioportal.shared.WrongInput if anything is missing or will not do
     */
    @PreAuthorize("isAuthenticated()")
    public void check(Posting typed) {
        PostingCheck.complete(typed, clock.instant());
    }

    /**
     * Hands it in. What the keeper of its side wrote is on the board at once.
     *
     * @return SUBMITTED or OPEN
     * @throws org.studioportal.shared.WrongInput if anything is missing or will not do; nothing is lost
     * @throws ChangedMeanwhile if it was changed since that version
     * @throws BoardRefused.ListingStands when it is neither a draft nor returned
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public ListingStatus submit(ListingId id, int version, Posting typed) {
        Listing listing = own(id, version);
        Instant now = clock.instant();
        write(listing, PostingCheck.complete(typed, now));
        ListingStatus from = listing.status();
        var parties = boardAccess.parties(listing);
        if (parties.contains(Party.KEEPER) && ListingAction.OPEN_IT.from(from)) {
            opening.open(listing, parties, now);
        } else {
            listing.act(ListingAction.SUBMIT, parties, null, now);
            listing.waitsUntil(listing.endOfLastDay());
            log.moved(listing, ListingAction.SUBMIT, from, null, now);
        }
        return listing.status();
    }

    /**
     * Throws a draft away.
     *
     * @throws BoardRefused.ListingStands when it is no draft any more
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void discard(ListingId id) {
        Listing listing = listings.lock(id.value()).orElseThrow(BoardRefused.Unknown::new);
        requirePoster(listing);
        if (listing.status() != ListingStatus.DRAFT) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        listings.delete(listing);
    }

    private Listing own(ListingId id, int version) {
        Listing listing = listings.lock(id.value()).orElseThrow(BoardRefused.Unknown::new);
        requirePoster(listing);
        if (listing.status() != ListingStatus.DRAFT && listing.status() != ListingStatus.RETURNED) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (listing.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        return listing;
    }

    private void requirePoster(Listing listing) {
        if (!boardAccess.parties(listing).contains(Party.POSTER)) {
            throw new BoardRefused.Unknown();
        }
    }

    static void write(Listing listing, Posting said) {
        listing.say(said.content());
        listing.concerns(said.requester());
        listing.accepts(said.atOnce() && said.kind() == ListingKind.POST);
    }

    private Listing founded(Posting typed) {
        Actor actor = currentUser.require();
        Instant now = clock.instant();
        return switch (typed.kind()) {
            case REQUEST -> {
                long village = typed.village().value();
                require(access.village(village) || actor.is(Role.VILLAGER, village));
                yield Listing.need(typed.kind(), typed.village(), boardAccess.account(), now);
            }
            case POST -> {
                require(access.village(typed.village().value()));
                yield Listing.need(typed.kind(), typed.village(), boardAccess.account(), now);
            }
            case OFFER -> offer(typed, now);
        };
    }

    private Listing offer(Posting typed, Instant now) {
        if (typed.partner() != null) {
            require(access.city());
            return Listing.ofPartner(typed.partner(), boardAccess.account(), now);
        }
        VolunteerRef self = boardAccess.self().orElseThrow(() -> new AccessDeniedException("No volunteer"));
        Listing offer = Listing.ofVolunteer(self.id(), boardAccess.account(), now);
        offer.belongs(
                self.unit(),
                directory
                        .villageOf(self.unit(), now.atZone(PortalTime.ZONE).toLocalDate())
                        .map(VillageRef::id)
                        .orElse(null));
        return offer;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AccessDeniedException("May not post that there");
        }
    }
}
