package org.studioportal.board;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

/**
 * How well a helper and a need fit: the same for both directions, so that whoever is shown a need first is also shown first
 * to those in need. Each part is between 0 and 1 and is weighed by the settings; to be better in any part never makes the
 * whole worse.
 *
 * @param points 0 to 100, whole: who differs by less is equal
 * @param reasons the strongest first, then what speaks against it
 */
record FitScore(int points, List<Reason> reasons) {
    /** So much time together is as good as more, where hours are only wished for. */
    private static final int ENOUGH_MINUTES = 120;

    private static final double TIME_UNKNOWN = 0.3;
    private static final double EVERYWHERE = 0.7;
    private static final double LEVEL_MET = 0.8;
    private static final double PER_LEVEL_ABOVE = 0.1;
    private static final double WORTH_SAYING = 4;
    private static final int RATINGS_WORTH_SAYING = 3;
    private static final int WORDS_SAID = 2;
    private static final int NOON = 12 * 60;
    private static final int EVENING = 18 * 60;

    /**
     * What is needed.
     *
     * @param words the wanted specialties by their names in the vocabulary
     * @param level null for anybody
     * @param paired the unit that the village is paired with; null for none
     * @param wished hours that would suit, or a post's shifts; none when any would
     * @param startsAt the one time it is about; null when none is fixed
     * @param endsAt as startsAt
     */
    record Need(
            ListingId listing,
            ServiceCategory category,
            List<String> words,
            VolunteerLevel level,
            UnitId paired,
            String town,
            WeeklyHours wished,
            Instant startsAt,
            Instant endsAt) {}

    /**
     * Who could help.
     *
     * @param words every word for what they can do, see {@link #plain}
     * @param level null for those who have none: studios and units send whom it takes
     * @param towns where they serve; empty for everywhere
     * @param availability hours in which they are free; none when they have not said
     * @param clash whether they have something else at the need's time
     */
    record Helper(
            Claimant who,
            Set<ServiceCategory> categories,
            Set<String> words,
            VolunteerLevel level,
            UnitId unit,
            Collection<String> towns,
            WeeklyHours availability,
            History history,
            boolean clash) {
        Helper with(History known, boolean otherwiseBusy) {
            return new Helper(who, categories, words, level, unit, towns, availability, known, otherwiseBusy);
        }
    }

    /**
     * What a helper has done on the board and does.
     *
     * @param load open claims and invitations
     * @param served claims that came to their end
     * @param ratings how many of them were rated
     * @param stars the sum of those ratings
     * @param lastClaim null for never
     */
    record History(int load, int served, int ratings, int stars, Instant lastClaim) {
        static final History NONE = new History(0, 0, 0, 0, null);
    }

    /** A part that was earned, with what is said of it; null says nothing. */
    private record Part(double earned, Reason reason) {}

    /** Words are compared like this. */
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    static FitScore of(Need need, Helper helper, Weights weights, Instant now) {
        List<Part> parts = new ArrayList<>(List.of(
                weighed(weights.category(), category(need, helper)),
                weighed(weights.specialty(), specialty(need, helper)),
                weighed(weights.paired(), paired(need, helper)),
                weighed(weights.time(), time(need, helper)),
                weighed(weights.town(), town(need, helper)),
                weighed(weights.level(), level(need, helper)),
                weighed(weights.load(), load(helper, weights, now)),
                weighed(weights.rating(), rating(helper, weights)),
                weighed(weights.rest(), new Part(rest(helper, weights, now), null))));
        if (helper.clash()) {
            parts.add(new Part(-weights.clash(), Reason.against("matching.reason.clash")));
        }
        double sum = parts.stream().mapToDouble(Part::earned).sum();
        List<Reason> reasons = parts.stream()
                .filter(part -> part.reason() != null)
                .sorted(Comparator.comparing((Part part) -> !part.reason().good())
                        .thenComparing(Part::earned, Comparator.reverseOrder()))
                .map(Part::reason)
                .toList();
        return new FitScore((int) Math.round(Math.max(0, 100 * sum / weights.most())), reasons);
    }

    private static Part weighed(int weight, Part part) {
        return new Part(weight * part.earned(), weight == 0 ? null : part.reason());
    }

    private static Part category(Need need, Helper helper) {
        return helper.categories().contains(need.category())
                ? new Part(1, Reason.of("matching.reason.category", Reason.of("category." + need.category())))
                : new Part(0, null);
    }

    private static Part specialty(Need need, Helper helper) {
        List<String> had = need.words().stream()
                .filter(word -> helper.words().contains(plain(word)))
                .toList();
        if (had.isEmpty()) {
            return new Part(0, null);
        }
        Serializable said =
                had.size() < WORDS_SAID ? had.getFirst() : Reason.of("matching.reason.and", had.get(0), had.get(1));
        return new Part((double) had.size() / need.words().size(), Reason.of("matching.reason.specialty", said));
    }

    private static Part paired(Need need, Helper helper) {
        return need.paired() != null && need.paired().equals(helper.unit())
                ? new Part(1, Reason.of("matching.reason.paired"))
                : new Part(0, null);
    }

    private static Part town(Need need, Helper helper) {
        if (helper.towns().isEmpty()) {
            return new Part(EVERYWHERE, null);
        }
        return helper.towns().contains(need.town())
                ? new Part(1, Reason.of("matching.reason.town", need.town()))
                : new Part(0, null);
    }

    private static Part level(Need need, Helper helper) {
        int above = need.level() == null || helper.level() == null
                ? helper.level() == null ? 0 : helper.level().ordinal()
                : helper.level().compareTo(need.level());
        if (above < 0) {
            return new Part(0, Reason.against("matching.reason.level"));
        }
        boolean said = need.level() != null && helper.level() != null;
        return new Part(
                LEVEL_MET + PER_LEVEL_ABOVE * above,
                said ? Reason.of("matching.reason.level." + helper.level()) : null);
    }

    private static Part load(Helper helper, Weights weights, Instant now) {
        int load = helper.history().load();
        Reason said = null;
        if (load == 0) {
            said = Reason.of(rest(helper, weights, now) < 1 ? "matching.reason.free-hands" : "matching.reason.rested");
        } else if (load == 1) {
            said = Reason.of("matching.reason.little-on-hand");
        }
        return new Part(1.0 / (1 + load), said);
    }

    /** Few ratings count as little as they are. */
    private static Part rating(Helper helper, Weights weights) {
        History history = helper.history();
        double mean = (history.stars() + weights.usualStars() * weights.usualCount())
                / (history.ratings() + weights.usualCount());
        Reason said = null;
        if (history.ratings() >= RATINGS_WORTH_SAYING && history.stars() >= WORTH_SAYING * history.ratings()) {
            String stars = String.format(Locale.ROOT, "%.1f", (double) history.stars() / history.ratings());
            said = Reason.of("matching.reason.rating", stars, history.ratings());
        }
        return new Part((mean - 1) / 4, said);
    }

    private static double rest(Helper helper, Weights weights, Instant now) {
        Instant last = helper.history().lastClaim();
        if (last == null) {
            return 1;
        }
        double days = Math.max(0, Duration.between(last, now).toHours()) / 24.0;
        return Math.min(1, days / weights.restDays());
    }

    private static Part time(Need need, Helper helper) {
        boolean fixed = need.startsAt() != null;
        if (!fixed && need.wished().isEmpty()) {
            return new Part(1, null);
        }
        if (helper.availability().isEmpty()) {
            return new Part(TIME_UNKNOWN, null);
        }
        return fixed ? fixed(need, helper) : wished(need, helper);
    }

    private static Part fixed(Need need, Helper helper) {
        ZonedDateTime from = need.startsAt().atZone(PortalTime.ZONE);
        ZonedDateTime to = need.endsAt().atZone(PortalTime.ZONE);
        int free = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            ZonedDateTime midnight = day.atStartOfDay(PortalTime.ZONE);
            int begins = (int) Math.max(0, Duration.between(midnight, from).toMinutes());
            int ends = (int)
                    Math.min(TimeSpan.MIDNIGHT, Duration.between(midnight, to).toMinutes());
            free += helper.availability().on(day.getDayOfWeek()).stream()
                    .mapToInt(span -> shared(span, begins, ends))
                    .sum();
        }
        long minutes = Math.max(1, Duration.between(from, to).toMinutes());
        double part = Math.min(1, (double) free / minutes);
        return new Part(part, part == 1 ? Reason.of("matching.reason.free-then") : null);
    }

    private static Part wished(Need need, Helper helper) {
        int together = 0;
        int wanted = 0;
        Reason first = null;
        for (var day : need.wished().days().entrySet()) {
            for (TimeSpan wish : day.getValue()) {
                wanted += wish.minutes();
                for (TimeSpan free : helper.availability().on(day.getKey())) {
                    int minutes = shared(free, wish.from(), wish.to());
                    together += minutes;
                    if (minutes > 0 && first == null) {
                        first = free(day.getKey(), Math.max(free.from(), wish.from()));
                    }
                }
            }
        }
        return new Part(Math.min(1, (double) together / Math.min(wanted, ENOUGH_MINUTES)), first);
    }

    private static int shared(TimeSpan span, int from, int to) {
        return Math.max(0, Math.min(span.to(), to) - Math.max(span.from(), from));
    }

    private static Reason free(DayOfWeek day, int from) {
        String part = from < NOON ? "morning" : from < EVENING ? "afternoon" : "evening";
        return Reason.of(
                "matching.reason.free-on", Reason.of("matching.day." + day), Reason.of("matching.part." + part));
    }

    /**
     * Decides between equals like a lot: another order for each listing, always the same for the same one, so that nobody
     * leads everywhere because of their number.
     */
    static int lot(ListingId listing, Claimant who) {
        long mixed = listing.value() * 0x9E3779B97F4A7C15L
                + who.id() * 0xC2B2AE3D27D4EB4FL
                + who.kind().ordinal();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) (mixed ^ (mixed >>> 31));
    }

    /** Words for comparison. */
    static Set<String> plain(Collection<String> words) {
        return words.stream().map(FitScore::plain).collect(Collectors.toUnmodifiableSet());
    }
}
