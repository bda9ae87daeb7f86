package org.studioportal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;

/** As whom the signed-in person may claim. */
@Component
class Claimants {
    /**
     * @param options as whom; themselves first
     * @param tooLow whether they themselves cannot do what is asked for
     */
    record Found(List<ClaimantOption> options, boolean tooLow) {}

    private final CurrentUser currentUser;
    private final BoardAccess access;
    private final Directory directory;
    private final StudioOffers studios;

    Claimants(CurrentUser currentUser, BoardAccess access, Directory directory, StudioOffers studios) {
        this.currentUser = currentUser;
        this.access = access;
        this.directory = directory;
        this.studios = studios;
    }

    /** Whether they could claim such a thing, or answer for it: then they may ask about it. No statement. */
    boolean mayAsk(Listing listing) {
        return !access.parties(listing).isEmpty()
                || currentUser
                        .actor()
                        .filter(actor -> listing.side() == BoardSide.DEMAND
                                ? actor.is(Role.VOLUNTEER) || actor.is(Role.STUDIO_LEAD) || actor.is(Role.UNIT_ADMIN)
                                : actor.is(Role.VILLAGER) || actor.is(Role.CLERK))
                        .isPresent();
    }

    /** Nobody claims for themselves what they have posted. At most one statement. */
    Found of(Listing listing) {
        return currentUser.actor().map(actor -> of(listing, actor)).orElse(new Found(List.of(), false));
    }

    private Found of(Listing listing, Actor actor) {
        boolean posted = access.signedInAs(listing.postedBy());
        List<ClaimantOption> options = new ArrayList<>();
        if (listing.side() == BoardSide.SUPPLY) {
            if (!posted && actor.is(Role.VILLAGER)) {
                options.add(
                        new ClaimantOption(Claimant.of(new AccountId(actor.accountId())), actor.displayName(), true));
            }
            villages(actor).forEach(options::add);
            return new Found(options, false);
        }
        Optional<VolunteerRef> self = posted ? Optional.empty() : access.self();
        Optional<VolunteerRef> able = self.filter(
                volunteer -> listing.level() == null || volunteer.level().compareTo(listing.level()) >= 0);
        able.ifPresent(
                volunteer -> options.add(new ClaimantOption(Claimant.of(volunteer.id()), volunteer.name(), true)));
        studios(actor).forEach(options::add);
        units(actor).forEach(options::add);
        return new Found(options, self.isPresent() && able.isEmpty());
    }

    private Stream<ClaimantOption> studios(Actor actor) {
        return actor.scopes(Role.STUDIO_LEAD).stream()
                .sorted()
                .flatMap(id -> studios.studio(new StudioId(id)).stream())
                .map(studio -> new ClaimantOption(Claimant.of(studio.id()), studio.name(), false));
    }

    private Stream<ClaimantOption> units(Actor actor) {
        return actor.scopes(Role.UNIT_ADMIN).stream()
                .sorted()
                .flatMap(id -> directory.unit(new UnitId(id)).stream())
                .map(unit -> new ClaimantOption(Claimant.of(unit.id()), unit.name(), false));
    }

    private Stream<ClaimantOption> villages(Actor actor) {
        return actor.scopes(Role.CLERK).stream()
                .sorted()
                .flatMap(id -> directory.village(new VillageId(id)).stream())
                .map(village -> new ClaimantOption(Claimant.residentOf(village.id()), village.name(), false));
    }
}
