package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.studioportal.board.FitScore.Helper;
import org.studioportal.board.FitScore.History;
import org.studioportal.board.FitScore.Need;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;

class FitScoreTest {
    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    /** A Tuesday, 14:00 to 16:00 in Shanghai. */
    private static final Instant TUESDAY_AT_TWO = Instant.parse("2026-12-01T06:00:00Z");

    private static final Weights WEIGHTS = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("portal.board.matching", Weights.class);
    private static final Need NEED = new Need(
            new ListingId(7),
            ServiceCategory.LEGAL,
            List.of("法律援助", "婚姻家事"),
            VolunteerLevel.SKILLED,
            new UnitId(1),
            "青石镇",
            WeeklyHours.parse("周二 14:00-17:00；周四 09:00-11:00"),
            null,
            null);
    private static final Need FIXED = new Need(
            new ListingId(7),
            ServiceCategory.LEGAL,
            List.of(),
            null,
            null,
            "青石镇",
            WeeklyHours.NONE,
            TUESDAY_AT_TWO,
            TUESDAY_AT_TWO.plus(Duration.ofHours(2)));
    /** Fits in nothing, and is busy. */
    private static final Helper STRANGER = new Helper(
            new Claimant(ClaimantKind.VOLUNTEER, 1),
            Set.of(ServiceCategory.CULTURE),
            Set.of(),
            VolunteerLevel.SKILLED,
            new UnitId(2),
            List.of("白水镇"),
            WeeklyHours.parse("周六 08:00-09:00"),
            new History(2, 4, 2, 6, NOW.minus(Duration.ofDays(1))),
            false);

    @Test
    void eachPartAloneMakesTheFitBetterAndSaysWhy() {
        assertThat(gained(h -> categories(h, ServiceCategory.LEGAL))).containsExactly("matching.reason.category");
        assertThat(gained(h -> words(h, "法律援助"))).containsExactly("matching.reason.specialty");
        assertThat(gained(h -> unit(h, 1))).containsExactly("matching.reason.paired");
        assertThat(gained(h -> free(h, "周二 15:00-16:00"))).containsExactly("matching.reason.free-on");
        assertThat(gained(h -> towns(h, "白水镇", "青石镇"))).containsExactly("matching.reason.town");
        assertThat(gained(h -> towns(h))).isEmpty();
        assertThat(gained(h -> history(h, new History(1, 4, 2, 6, last(1)))))
                .containsExactly("matching.reason.little-on-hand");
        assertThat(gained(h -> history(h, new History(0, 4, 2, 6, last(1)))))
                .containsExactly("matching.reason.free-hands");
        assertThat(gained(h -> history(h, new History(2, 4, 4, 20, last(1)))))
                .containsExactly("matching.reason.rating");
        assertThat(gained(h -> history(h, new History(2, 4, 2, 6, last(20))))).isEmpty();
    }

    @Test
    void theReasonsAreSaidInTheReadersWordsTheStrongestFirst() {
        Helper lawyer = history(
                free(words(unit(categories(STRANGER, ServiceCategory.LEGAL), 1), "法律援助", "婚姻家事"), "周二 15:00-18:00"),
                new History(0, 9, 4, 19, last(90)));
        List<String> said = FitScore.of(NEED, lawyer, WEIGHTS, NOW).reasons().stream()
                .map(reason -> reason.in((key, values) -> key.replace("matching.reason.", "") + List.of(values)))
                .toList();
        assertThat(said)
                .startsWith("category[category.LEGAL[]]", "specialty[and[法律援助, 婚姻家事]]", "paired[]")
                .contains("free-on[matching.day.TUESDAY[], matching.part.afternoon[]]", "rested[]", "rating[4.8, 4]")
                .doesNotContain("clash[]");
    }

    @Test
    void aSpecialtyCountsWhateverItsCaseAndPartlyWhenOnlySomeAreHad() {
        int none = points(NEED, STRANGER);
        int one = points(NEED, words(STRANGER, "法律援助"));
        int both = points(NEED, words(STRANGER, "法律援助", "婚姻家事", "烘焙"));
        assertThat(none).isLessThan(one);
        assertThat(one).isLessThan(both);
        Need java = new Need(
                NEED.listing(), NEED.category(), List.of("Java"), null, null, "", WeeklyHours.NONE, null, null);
        assertThat(points(java, words(STRANGER, "java"))).isGreaterThan(points(java, STRANGER));
    }

    @Test
    void moreLevelThanAskedForCountsLittle() {
        int basic = points(NEED, level(STRANGER, VolunteerLevel.BASIC));
        int skilled = points(NEED, level(STRANGER, VolunteerLevel.SKILLED));
        int professional = points(NEED, level(STRANGER, VolunteerLevel.PROFESSIONAL));
        assertThat(skilled).isGreaterThan(basic);
        assertThat(professional).isBetween(skilled, skilled + 1);
        assertThat(FitScore.of(NEED, level(STRANGER, VolunteerLevel.BASIC), WEIGHTS, NOW)
                        .reasons())
                .extracting(Reason::key, Reason::good)
                .contains(tuple("matching.reason.level", false));
    }

    @Test
    void anAgreedTimeMustBeFreeInShanghaiWhollyToCountInFull() {
        int unfree = points(FIXED, STRANGER);
        int half = points(FIXED, free(STRANGER, "周二 15:00-18:00"));
        int whole = points(FIXED, free(STRANGER, "周二 14:00-16:00"));
        assertThat(unfree).isLessThan(half);
        assertThat(half).isLessThan(whole);
        assertThat(reasons(FIXED, free(STRANGER, "周二 14:00-16:00"))).contains("matching.reason.free-then");
        assertThat(reasons(FIXED, free(STRANGER, "周二 15:00-18:00"))).doesNotContain("matching.reason.free-then");
        assertThat(points(FIXED, free(STRANGER, "周二 06:00-08:00"))).isEqualTo(unfree);
    }

    @Test
    void aTimeOverMidnightIsLookedForOnBothDays() {
        Need night = new Need(
                NEED.listing(),
                NEED.category(),
                List.of(),
                null,
                null,
                "",
                WeeklyHours.NONE,
                Instant.parse("2026-12-01T15:00:00Z"),
                Instant.parse("2026-12-01T17:00:00Z"));
        assertThat(reasons(night, free(STRANGER, "周二 22:00-24:00；周三 00:00-02:00")))
                .contains("matching.reason.free-then");
        assertThat(reasons(night, free(STRANGER, "周二 22:00-24:00"))).doesNotContain("matching.reason.free-then");
    }

    @Test
    void whoHasNotSaidWhenTheyAreFreeStandsBetweenThoseWhoAreAndThoseWhoAreNot() {
        int silent = points(NEED, free(STRANGER, ""));
        assertThat(silent)
                .isGreaterThan(points(NEED, STRANGER))
                .isLessThan(points(NEED, free(STRANGER, "周二 14:00-17:00")));
    }

    @Test
    void somethingElseAtThatTimeRanksFarDownAndIsSaidLast() {
        Helper lawyer = categories(STRANGER, ServiceCategory.LEGAL);
        FitScore busy = FitScore.of(NEED, lawyer.with(lawyer.history(), true), WEIGHTS, NOW);
        assertThat(busy.points()).isLessThan(points(NEED, STRANGER));
        assertThat(busy.reasons().getLast()).isEqualTo(Reason.against("matching.reason.clash"));
    }

    @Test
    void oneRatingDecidesNothing() {
        int unrated = points(NEED, history(STRANGER, new History(0, 1, 0, 0, last(1))));
        int praised = points(NEED, history(STRANGER, new History(0, 1, 1, 5, last(1))));
        int often = points(NEED, history(STRANGER, new History(0, 1, 40, 200, last(1))));
        int once = points(NEED, history(STRANGER, new History(0, 1, 1, 1, last(1))));
        assertThat(praised - unrated).isBetween(0, 1);
        assertThat(unrated - once).isBetween(0, 2);
        assertThat(often).isGreaterThan(unrated);
        assertThat(reasons(NEED, history(STRANGER, new History(0, 1, 2, 10, last(1)))))
                .doesNotContain("matching.reason.rating");
        assertThat(reasons(NEED, history(STRANGER, new History(0, 1, 9, 20, last(1)))))
                .doesNotContain("matching.reason.rating");
    }

    @Test
    void studiosHaveNoLevelAndAreNotHeldToOne() {
        assertThat(reasons(NEED, level(STRANGER, null))).doesNotContain("matching.reason.level");
        assertThat(points(NEED, level(STRANGER, null))).isEqualTo(points(NEED, STRANGER));
    }

    /** Whatever somebody is otherwise: to be better in one part never makes them worse as a whole. */
    @Test
    void betterNeverScoresLower() {
        List<UnaryOperator<Helper>> better = List.of(
                h -> categories(h, ServiceCategory.values()),
                h -> words(h, "法律援助", "婚姻家事", "翻译"),
                h -> unit(h, 1),
                h -> towns(h, "白水镇", "青石镇"),
                h -> h.level() == null
                        ? h
                        : level(h, VolunteerLevel.values()[Math.min(2, h.level().ordinal() + 1)]),
                h -> h.availability().isEmpty() ? h : free(h, "周一至周日 00:00-24:00"),
                h -> history(h, with(h.history(), Math.max(0, h.history().load() - 1), 0, 0)),
                h -> history(h, with(h.history(), h.history().load(), 1, 0)),
                h -> history(h, with(h.history(), h.history().load(), 0, 5)),
                h -> h.with(h.history(), false));
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            Helper helper = anybody(random);
            Need need = random.nextBoolean() ? NEED : FIXED;
            UnaryOperator<Helper> step = better.get(random.nextInt(better.size()));
            assertThat(points(need, step.apply(helper)))
                    .as("%s, step %d, for %s", helper, better.indexOf(step), need)
                    .isBetween(points(need, helper), 100);
        }
    }

    @Test
    void weightsOfNothingLeavePartsOutAndBreakNothing() {
        Weights nothing = new Weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 4, 5);
        FitScore score = FitScore.of(NEED, categories(STRANGER, ServiceCategory.LEGAL), nothing, NOW);
        assertThat(score.points()).isZero();
        assertThat(score.reasons()).isEmpty();
    }

    @Test
    void theLotFallsOnEverybodyOftenButAlwaysOnTheSameOneForTheSameListing() {
        Map<Long, Integer> firsts = new HashMap<>();
        for (long listing = 1; listing <= 5_000; listing++) {
            long of = listing;
            long first = IntStream.rangeClosed(1, 10)
                    .boxed()
                    .min(Comparator.comparing(id -> FitScore.lot(new ListingId(of), volunteer(id))))
                    .orElseThrow();
            firsts.merge(first, 1, Integer::sum);
        }
        assertThat(firsts).hasSize(10);
        assertThat(firsts.values()).allSatisfy(times -> assertThat(times).isBetween(400, 600));
        assertThat(FitScore.lot(new ListingId(3), volunteer(4)))
                .isEqualTo(FitScore.lot(new ListingId(3), volunteer(4)));
    }

    /** The reasons that a change adds; it must add points as well. */
    private static Set<String> gained(UnaryOperator<Helper> change) {
        assertThat(points(NEED, change.apply(STRANGER))).isGreaterThan(points(NEED, STRANGER));
        Set<String> more = new HashSet<>(reasons(NEED, change.apply(STRANGER)));
        reasons(NEED, STRANGER).forEach(more::remove);
        return more;
    }

    private static Helper anybody(Random random) {
        ServiceCategory[] categories = ServiceCategory.values();
        int ratings = random.nextInt(10);
        return new Helper(
                volunteer(random.nextInt(50)),
                Set.of(categories[random.nextInt(categories.length)]),
                random.nextBoolean() ? Set.of() : Set.of("婚姻家事"),
                random.nextInt(4) == 0 ? null : VolunteerLevel.values()[random.nextInt(3)],
                new UnitId(1 + random.nextInt(2)),
                random.nextBoolean() ? List.of() : List.of("白水镇"),
                WeeklyHours.parse(random.nextBoolean() ? "" : "周二 %02d:00-22:00".formatted(8 + random.nextInt(12))),
                new History(
                        random.nextInt(4),
                        random.nextInt(9),
                        ratings,
                        ratings + (ratings == 0 ? 0 : random.nextInt(4 * ratings)),
                        random.nextInt(3) == 0 ? null : last(random.nextInt(60))),
                random.nextBoolean());
    }

    private static History with(History was, int load, int daysLonger, int star) {
        Instant last = was.lastClaim() == null ? null : was.lastClaim().minus(Duration.ofDays(daysLonger));
        return new History(load, was.served(), was.ratings() + star / 5, was.stars() + star, last);
    }

    private static int points(Need need, Helper helper) {
        return FitScore.of(need, helper, WEIGHTS, NOW).points();
    }

    private static List<String> reasons(Need need, Helper helper) {
        return FitScore.of(need, helper, WEIGHTS, NOW).reasons().stream()
                .map(Reason::key)
                .toList();
    }

    private static Instant last(int daysAgo) {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    private static Claimant volunteer(long id) {
        return new Claimant(ClaimantKind.VOLUNTEER, id);
    }

    private static Helper categories(Helper h, ServiceCategory... categories) {
        return copy(h, Set.of(categories), h.words(), h.level(), h.unit(), h.towns(), h.availability(), h.history());
    }

    private static Helper words(Helper h, String... words) {
        return copy(h, h.categories(), Set.of(words), h.level(), h.unit(), h.towns(), h.availability(), h.history());
    }

    private static Helper level(Helper h, VolunteerLevel level) {
        return copy(h, h.categories(), h.words(), level, h.unit(), h.towns(), h.availability(), h.history());
    }

    private static Helper unit(Helper h, long unit) {
        return copy(
                h, h.categories(), h.words(), h.level(), new UnitId(unit), h.towns(), h.availability(), h.history());
    }

    private static Helper towns(Helper h, String... towns) {
        return copy(h, h.categories(), h.words(), h.level(), h.unit(), List.of(towns), h.availability(), h.history());
    }

    private static Helper free(Helper h, String hours) {
        return copy(
                h, h.categories(), h.words(), h.level(), h.unit(), h.towns(), WeeklyHours.parse(hours), h.history());
    }

    private static Helper history(Helper h, History history) {
        return copy(h, h.categories(), h.words(), h.level(), h.unit(), h.towns(), h.availability(), history);
    }

    private static Helper copy(
            Helper h,
            Set<ServiceCategory> categories,
            Set<String> words,
            VolunteerLevel level,
            UnitId unit,
            Collection<String> towns,
            WeeklyHours availability,
            History history) {
        return new Helper(h.who(), categories, words, level, unit, towns, availability, history, h.clash());
    }
}
