package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.RetriedTransaction;

/** What is handed in is looked at by those who know: the village's clerk, or the unit for its volunteers' offers. */
@Service
public class Vetting {
    /** How long a reason may be. */
    public static final int REASON_LENGTH = 500;

    private final ListingRepository listings;
    private final BoardAccess access;
    private final Opening opening;
    private final BoardLog log;
    private final Clock clock;

    Vetting(ListingRepository listings, BoardAccess access, Opening opening, BoardLog log, Clock clock) {
        this.listings = listings;
        this.access = access;
        this.opening = opening;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets it on the board.
     *
     * @param typed as the keeper wants it: category and urgency above all may be put right
     * @throws org.studioportal.shared.WrongInput if anything is missing or will not do
     * @throws ChangedMeanwhile if it was changed since that version
     * @throws BoardRefused.ListingStands when it waits no more
     * @throws BoardRefused.NotYours when they are not its keeper
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void open(ListingId id, int version, Posting typed) {
        Listing listing = waiting(id);
        if (listing.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        Instant now = clock.instant();
        Postings.write(listing, PostingCheck.complete(typed, now));
        opening.open(listing, access.parties(listing), now);
    }

    /**
     * Sends it back; whoever wrote it may put it right and hand it in again.
     *
     * @param why what they read
     * @throws org.studioportal.shared.WrongInput when no reason is given
     * @throws BoardRefused.ListingStands when it waits no more
     * @throws BoardRefused.NotYours when they are not its keeper
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void giveBack(ListingId id, String why) {
        String reason = reason(why);
        Listing listing = waiting(id);
        act(listing, ListingAction.RETURN, reason);
    }

    /**
     * Another listing of the village that is on the board asks for the same: this one ends, and says which.
     *
     * @throws BoardRefused.NotMergeable when the other is not on the board, or of another village or kind
     * @throws BoardRefused.ListingStands when it waits no more
     * @throws BoardRefused.NotYours when they are not its keeper
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void merge(ListingId id, ListingId into) {
        Listing listing = waiting(id);
        listings.findById(into.value())
                .filter(other -> other.status().live())
                .filter(other -> other.kind() == listing.kind() && Objects.equals(listing.village(), other.village()))
                .orElseThrow(BoardRefused.NotMergeable::new);
        listing.mergedInto(into);
        act(listing, ListingAction.MERGE, null);
    }

    private void act(Listing listing, ListingAction action, String reason) {
        Instant now = clock.instant();
        ListingStatus from = listing.status();
        listing.act(action, access.parties(listing), reason, now);
        log.moved(listing, action, from, reason, now);
    }

    private Listing waiting(ListingId id) {
        Listing listing = listings.lock(id.value()).orElseThrow(BoardRefused.Unknown::new);
        if (!access.parties(listing).contains(Party.KEEPER)) {
            throw new BoardRefused.NotYours();
        }
        if (listing.status() != ListingStatus.SUBMITTED) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        return listing;
    }

    static String reason(String typed) {
        FormInput input = new FormInput();
        String reason = input.required("reason", typed, REASON_LENGTH);
        input.refuseIfWrong();
        return reason;
    }
}
