package org.studioportal.board;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/**
 * Who is what to a listing or a claim: {@link BoardAccess} asked the other way round, among those who may sign in. Whoever
 * may do everything is no party for that alone, and for a studio that has a lead its unit is not troubled. A few
 * statements.
 */
@Component
class BoardParties {
    private final Accounts accounts;
    private final StudioOffers studios;

    BoardParties(Accounts accounts, StudioOffers studios) {
        this.accounts = accounts;
        this.studios = studios;
    }

    Map<AccountId, Set<Party>> of(Listing listing) {
        Map<AccountId, Set<Party>> parties = new HashMap<>();
        poster(listing).ifPresent(account -> add(parties, account, Party.POSTER));
        keepers(listing).forEach(account -> add(parties, account, Party.KEEPER));
        return parties;
    }

    /** Includes what they are to the listing. */
    Map<AccountId, Set<Party>> of(Listing listing, Claim claim) {
        Map<AccountId, Set<Party>> parties = of(listing);
        boolean need = listing.side() == BoardSide.DEMAND;
        Party owns = need ? Party.RECEIVER : Party.HELPER;
        Party claims = need ? Party.HELPER : Party.RECEIVER;
        parties.values().forEach(those -> those.add(owns));
        claimants(claim).forEach(account -> {
            add(parties, account, Party.CLAIMANT);
            add(parties, account, claims);
        });
        return parties;
    }

    /** As {@link BoardAccess} has it: not any more when they neither live in a need's village nor act for it. */
    private Optional<AccountId> poster(Listing listing) {
        return accounts.find(listing.postedBy())
                .filter(AccountRow::enabled)
                .filter(row -> listing.side() == BoardSide.SUPPLY || belongs(row, listing))
                .map(AccountRow::id);
    }

    private static boolean belongs(AccountRow row, Listing listing) {
        long village = listing.village().value();
        return row.grants().contains(new Grant(Role.VILLAGER, village))
                || row.grants().contains(new Grant(Role.CLERK, village))
                || row.grants().contains(Grant.city(Role.CITY_ADMIN));
    }

    private Set<AccountId> keepers(Listing listing) {
        if (listing.side() == BoardSide.DEMAND) {
            return accounts.holders(Role.CLERK, listing.village().value());
        }
        Set<AccountId> keepers = new HashSet<>();
        if (listing.studio() != null) {
            keepers.addAll(leads(listing.studio()));
        }
        if (listing.unit() != null) {
            keepers.addAll(accounts.holders(Role.UNIT_ADMIN, listing.unit().value()));
        } else if (listing.studio() == null) {
            keepers.addAll(accounts.holders(Role.CITY_ADMIN));
        }
        return keepers;
    }

    private Set<AccountId> claimants(Claim claim) {
        if (claim.account() != null) {
            return accounts.reach(List.of(claim.account())).keySet();
        }
        long id = claim.claimant().id();
        return switch (claim.claimant().kind()) {
            case STUDIO -> actingFor(new StudioId(id));
            case UNIT -> accounts.holders(Role.UNIT_ADMIN, id);
            case RESIDENT -> accounts.holders(Role.CLERK, id);
            case VOLUNTEER, VILLAGER -> throw new IllegalStateException("One person without an account: " + claim.id());
        };
    }

    private Set<AccountId> actingFor(StudioId studio) {
        Set<AccountId> leads = leads(studio);
        return leads.isEmpty()
                ? studios.studio(studio)
                        .map(StudioRef::unit)
                        .map(unit -> accounts.holders(Role.UNIT_ADMIN, unit.value()))
                        .orElse(Set.of())
                : leads;
    }

    private Set<AccountId> leads(StudioId studio) {
        return accounts.holders(Role.STUDIO_LEAD, studio.value());
    }

    private static void add(Map<AccountId, Set<Party>> parties, AccountId account, Party party) {
        parties.computeIfAbsent(account, any -> EnumSet.noneOf(Party.class)).add(party);
    }
}
