package org.studioportal.board;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.Access;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** What the signed-in person is to a listing or a claim; every right on the board follows from that. */
@Component
class BoardAccess {
    private final Access access;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final StudioOffers studios;

    BoardAccess(Access access, CurrentUser currentUser, Directory directory, StudioOffers studios) {
        this.access = access;
        this.currentUser = currentUser;
        this.directory = directory;
        this.studios = studios;
    }

    /** To a listing: nothing, its poster, its keeper, or both. No statement. */
    Set<Party> parties(Listing listing) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (signedInAs(listing.postedBy()) && still(listing)) {
            parties.add(Party.POSTER);
        }
        if (keeps(listing)) {
            parties.add(Party.KEEPER);
        }
        return parties;
    }

    /** To a claim on that listing; includes what they are to the listing. At most one statement. */
    Set<Party> parties(Listing listing, Claim claim) {
        Set<Party> parties = parties(listing);
        boolean owner = !parties.isEmpty();
        boolean need = listing.side() == BoardSide.DEMAND;
        boolean claimant = actsFor(claim);
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

    /** Who wrote for a village has no part in it any more once they neither live there nor act for it. */
    private boolean still(Listing listing) {
        if (listing.side() == BoardSide.SUPPLY) {
            return true;
        }
        long village = listing.village().value();
        return access.village(village)
                || currentUser
                        .actor()
                        .filter(actor -> actor.is(Role.VILLAGER, village))
                        .isPresent();
    }

    private boolean keeps(Listing listing) {
        if (listing.side() == BoardSide.DEMAND) {
            return access.village(listing.village().value());
        }
        if (listing.studio() != null && access.studio(listing.studio().value())) {
            return true;
        }
        return listing.unit() == null
                ? access.city()
                : access.unit(listing.unit().value());
    }

    private boolean actsFor(Claim claim) {
        return claim.account() != null
                ? currentUser
                        .actor()
                        .filter(a -> a.accountId() == claim.account().value())
                        .isPresent()
                : actsFor(claim.claimant());
    }

    /** Whether the signed-in person is that party, or acts for it. */
    boolean actsFor(Claimant claimant) {
        long id = claimant.id();
        return switch (claimant.kind()) {
            case VOLUNTEER -> self().filter(self -> self.id().value() == id).isPresent();
            case STUDIO ->
                access.studio(id)
                        || studios.studio(new StudioId(id))
                                .map(StudioRef::unit)
                                .filter(unit -> access.unit(unit.value()))
                                .isPresent();
            case UNIT -> access.unit(id);
            case VILLAGER ->
                currentUser
                        .actor()
                        .filter(a -> a.accountId() == id && a.is(Role.VILLAGER))
                        .isPresent();
            case RESIDENT -> access.village(id);
        };
    }

    /** The volunteer that the signed-in person is. One statement. */
    Optional<VolunteerRef> self() {
        return currentUser
                .actor()
                .filter(actor -> actor.is(Role.VOLUNTEER))
                .flatMap(actor -> directory.volunteerOf(new AccountId(actor.accountId())));
    }

    AccountId account() {
        return new AccountId(currentUser.require().accountId());
    }

    boolean signedInAs(AccountId account) {
        return currentUser
                .actor()
                .map(Actor::accountId)
                .filter(id -> id == account.value())
                .isPresent();
    }
}
