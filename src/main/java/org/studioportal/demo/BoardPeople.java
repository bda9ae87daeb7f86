package org.studioportal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.Requester;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;

/** Who of the invented city meets on the board, and how they speak. */
final class BoardPeople {
    private final Map<String, Object> words = Told.load("board/people.yaml");
    private final List<Place> places;
    private final List<Helper> helpers;
    private final Map<VillageId, List<Helper>> paired = new HashMap<>();
    private final Map<ServiceCategory, List<Helper>> able = new HashMap<>();

    /**
     * A village on the board.
     *
     * @param villager null where nobody of the village signs in
     */
    record Place(VillageRef village, AccountId clerk, AccountId villager, String villagerName) {}

    /**
     * Somebody who may claim.
     *
     * @param account the person's own; null for studios and units
     * @param by who claims for them
     * @param level null but for volunteers
     * @param village that their unit is paired with; may be null
     * @param categories null for everything
     */
    record Helper(
            Claimant claimant,
            AccountId account,
            AccountId by,
            VolunteerLevel level,
            VillageId village,
            Set<ServiceCategory> categories) {
        boolean mayDo(VolunteerLevel least) {
            return level == null || least == null || level.compareTo(least) >= 0;
        }

        boolean person() {
            return claimant.kind() == ClaimantKind.VOLUNTEER;
        }

        /** The paired unit and its people need no answer. */
        boolean bindsIn(Place place) {
            return Objects.equals(village, place.village().id());
        }
    }

    BoardPeople(List<Place> places, List<Helper> helpers) {
        this.places = places;
        this.helpers = helpers;
        for (Helper helper : helpers) {
            if (helper.village() != null) {
                paired.computeIfAbsent(helper.village(), village -> new ArrayList<>())
                        .add(helper);
            }
            // Units help their own village; elsewhere their people do.
            if (helper.claimant().kind() != ClaimantKind.UNIT) {
                helper.categories()
                        .forEach(category -> able.computeIfAbsent(category, key -> new ArrayList<>())
                                .add(helper));
            }
        }
    }

    List<Place> places() {
        return places;
    }

    /** Those whom one thinks of first: often the village's own, then those who can do such things, then anybody. */
    Helper candidate(Place place, ServiceCategory category, RandomGenerator random) {
        int luck = random.nextInt(100);
        List<Helper> own = paired.getOrDefault(place.village().id(), List.of());
        if (luck < 35 && !own.isEmpty()) {
            return one(own, random);
        }
        List<Helper> fitting = able.getOrDefault(category, List.of());
        return luck < 90 && !fitting.isEmpty()
                ? one(fitting, random)
                : one(helpers.stream().filter(Helper::person).toList(), random);
    }

    String name(RandomGenerator random) {
        return one(texts("surnames"), random) + one(texts("given"), random);
    }

    String phone(RandomGenerator random) {
        return "1540022%04d".formatted(random.nextInt(1000, 10_000));
    }

    /** Somebody of that village whom the clerk writes for. */
    Requester resident(Place place, RandomGenerator random) {
        return new Requester(name(random), phone(random), address(place, random));
    }

    /** The villager who signs in. */
    Requester villager(Place place, RandomGenerator random) {
        return new Requester(place.villagerName(), phone(random), address(place, random));
    }

    private String address(Place place, RandomGenerator random) {
        String where = (String) words.get(place.village().urban() ? "community" : "village");
        return place.village().name() + BoardTexts.expand(where, random);
    }

    /** What somebody says with it; null for nothing, as most do. */
    String says(Helper helper, RandomGenerator random) {
        return random.nextInt(100) < 60 ? null : says(helper.person() ? "claims" : "teams", random);
    }

    /** @param when claims, teams, invitations, bookings or evenings */
    String says(String when, RandomGenerator random) {
        return BoardTexts.expand(one(texts(when), random), random);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String key) {
        return (List<String>) words.get(key);
    }

    static <T> T one(List<T> several, RandomGenerator random) {
        return several.get(random.nextInt(several.size()));
    }
}
