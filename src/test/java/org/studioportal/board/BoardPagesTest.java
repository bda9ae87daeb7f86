package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioFixture;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** Pages and counts of the board against what reading everything and thinking about it gives. */
@PortalTest
class BoardPagesTest {
    private static final int SOME = 400;
    private static final Set<ServiceCategory> SKILLS = Set.of(ServiceCategory.LEGAL, ServiceCategory.CARE);

    @Autowired
    private Board board;

    @Autowired
    private BoardRows rows;

    @Autowired
    private ScatteredListings listings;

    @Autowired
    private StudioFixture town;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Actor volunteer;
    private List<BoardCard> all;

    @BeforeEach
    void aBoard() {
        for (int i = 1; i <= 6; i++) {
            town.unit("U" + i, "单位" + i);
            town.village("V" + i, "村" + i, i <= 3 ? "青石镇" : "城东街道", "U" + i);
        }
        volunteer = volunteers
                .helper(town.unitId("U2"), "X1", VolunteerLevel.SKILLED, SKILLS.toArray(ServiceCategory[]::new))
                .actor();
        listings.scatter(SOME, 7);
        all = rows.cards(
                jdbc.sql("select id from board_listing").query(Long.class).list());
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @EnumSource(BoardSort.class)
    void everyOrderIsReadPageByPageWithoutGapsOrRepetitions(BoardSort sort) {
        SignedIn.as(volunteer);
        BoardFilter filter = with(Map.of("sort", sort.name()));

        assertThat(read(filter, 11)).hasSizeGreaterThan(33).isEqualTo(expected(filter));
    }

    @Test
    void anyFilterInAnyOrderShowsAndCountsWhatItSays() {
        SignedIn.as(volunteer);
        Random chance = new Random(11);
        for (int i = 0; i < 150; i++) {
            BoardFilter filter = any(chance);
            List<ListingId> expected = expected(filter);
            assertThat(read(filter, 9)).as(filter.toString()).isEqualTo(expected);
            assertThat(counts(filter)).as(filter.toString()).isEqualTo(counted(filter));
            assertThat(BoardFilter.parse(filter.parameters())).isEqualTo(filter);
        }
    }

    @Test
    void aStrangerHasNoNearestPlaceAndNothingThatFits() {
        BoardFilter nearest = with(Map.of("sort", "nearest"));
        BoardFilter urgent = with(Map.of("sort", "urgency"));

        assertThat(read(nearest, 10)).isEqualTo(read(urgent, 50));
        assertThat(read(with(Map.of("fits", "1")), 10)).isEmpty();
    }

    @Test
    void wordsFindCurrentListingsInTheChosenOrder() throws InterruptedException {
        listings.index();
        BoardFilter filter = with(Map.of("q", "收音机", "sort", "newest"));
        List<ListingId> expected = all.stream()
                .filter(card -> meant(with(Map.of()), card))
                .filter(card -> Integer.parseInt(card.title().substring(2)) % 10 == 0)
                .sorted(order(BoardSort.NEWEST))
                .map(BoardCard::id)
                .toList();

        assertThat(read(filter, 4)).hasSizeGreaterThan(8).isEqualTo(expected);
        BoardCounts counts = counts(filter);
        assertThat(counts.total()).isEqualTo(expected.size());
        assertThat(counts.categories().values().stream().mapToInt(n -> n).sum()).isEqualTo(expected.size());
        assertThat(counts(with(Map.of("q", "没有这样的词"))).total()).isZero();
    }

    @Test
    void aPageAndItsCountsTakeFourStatementsAtMost() {
        SignedIn.as(volunteer);
        counts(BoardFilter.NEEDS);
        Random chance = new Random(5);
        for (int i = 0; i < 40; i++) {
            BoardFilter filter = any(chance);
            List<String> sent = Statements.of(() -> {
                BoardPage page = board.page(filter, BoardCursor.START, 24);
                return board.counts(page.selection());
            });
            assertThat(sent).hasSizeLessThanOrEqualTo(4);
        }
        SignedIn.nobody();
        assertThat(Statements.of(() -> board.page(BoardFilter.NEEDS, BoardCursor.START, 24)))
                .hasSize(1);
        BoardSelection needs =
                board.page(BoardFilter.NEEDS, BoardCursor.START, 1).selection();
        assertThat(Statements.of(() -> board.counts(needs))).isEmpty();
    }

    @Test
    void nothingOnACardTellsWhoIsInNeed() {
        assertThat(all).allMatch(card -> !card.toString().contains("王某某"));
    }

    private List<ListingId> read(BoardFilter filter, int limit) {
        List<ListingId> ids = new ArrayList<>();
        BoardCursor at = BoardCursor.START;
        while (at != null) {
            BoardPage page = board.page(filter, at, limit);
            assertThat(page.cards()).hasSizeLessThanOrEqualTo(limit).allMatch(page.selection()::has);
            page.cards().forEach(card -> ids.add(card.id()));
            at = page.next();
        }
        return ids;
    }

    private BoardCounts counts(BoardFilter filter) {
        return board.counts(board.page(filter, BoardCursor.START, 1).selection());
    }

    private static BoardFilter with(Map<String, String> parameters) {
        return BoardFilter.parse(parameters);
    }

    private BoardFilter any(Random chance) {
        Map<String, String> given = new HashMap<>();
        maybe(chance, given, "side", 3, "supply");
        maybe(chance, given, "stage", 3, "free", "past");
        maybe(chance, given, "kind", 3, "request", "post");
        maybe(chance, given, "category", 3, names(ServiceCategory.values()));
        maybe(chance, given, "urgency", 3, names(Urgency.values()));
        maybe(chance, given, "mode", 3, names(ServiceMode.values()));
        maybe(chance, given, "town", 4, "青石镇", "城东街道", "火星");
        maybe(chance, given, "village", 4, "V1", "V2", "V5");
        maybe(chance, given, "when", 4, "today", "week", "weekend");
        LocalDate today = today();
        maybe(
                chance,
                given,
                "from",
                6,
                today.plusDays(3).toString(),
                today.plusDays(40).toString());
        maybe(chance, given, "to", 6, today.plusDays(5).toString());
        maybe(chance, given, "fits", 4, "1");
        maybe(chance, given, "sort", 1, names(BoardSort.values()));
        return with(given);
    }

    private static void maybe(Random chance, Map<String, String> given, String name, int oneIn, String... values) {
        if (chance.nextInt(oneIn) == 0) {
            given.put(name, values[chance.nextInt(values.length)]);
        }
    }

    private static String[] names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toArray(String[]::new);
    }

    private List<ListingId> expected(BoardFilter filter) {
        return all.stream()
                .filter(card -> meant(filter, card))
                .sorted(order(filter.order()))
                .map(BoardCard::id)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }

    private boolean meant(BoardFilter f, BoardCard c) {
        boolean stands = switch (f.stage()) {
            case CURRENT ->
                Set.of("OPEN", "FULL", "IN_SERVICE", "IN_CONSULTATION")
                        .contains(c.status().name());
            case FREE -> c.status() == ListingStatus.OPEN;
            case PAST -> Set.of("DONE", "CLOSED", "EXPIRED").contains(c.status().name());
        };
        return stands
                && c.side() == f.side()
                && (f.kind() == null || f.kind() == c.kind())
                && (f.category() == null || f.category() == c.category())
                && (f.urgency() == null || f.urgency() == c.urgency())
                && (f.mode() == null || f.mode() == c.mode())
                && (f.town() == null || f.town().equals(c.town()))
                && (f.village() == null || f.village().equals(code(c)))
                && (!f.fits() || fits(c))
                && then(f, c);
    }

    private static boolean fits(BoardCard c) {
        return SKILLS.contains(c.category()) && c.level() != VolunteerLevel.PROFESSIONAL;
    }

    /** Day by day. */
    private boolean then(BoardFilter f, BoardCard c) {
        LocalDate today = today();
        LocalDate from = f.when() != null ? f.when().from(today) : f.from();
        LocalDate to = f.when() != null ? f.when().to(today) : f.to();
        if (from == null && to == null) {
            return true;
        }
        LocalDate first = from == null ? today : from;
        return IntStream.range(0, 100)
                .mapToObj(first::plusDays)
                .filter(day -> to == null || !day.isAfter(to))
                .anyMatch(day -> on(c, day));
    }

    private static boolean on(BoardCard c, LocalDate day) {
        if (c.startsAt() != null) {
            return !day.isBefore(LocalDate.ofInstant(c.startsAt(), ZoneOffset.ofHours(8)))
                    && !day.isAfter(LocalDate.ofInstant(c.endsAt(), ZoneOffset.ofHours(8)));
        }
        return (c.firstDay() == null || !day.isBefore(c.firstDay()))
                && (c.lastDay() == null || !day.isAfter(c.lastDay()))
                && (c.weekly().isEmpty() || !c.weekly().on(day.getDayOfWeek()).isEmpty());
    }

    private String code(BoardCard c) {
        return c.village() == null
                ? null
                : directory.village(c.village()).orElseThrow().code();
    }

    private Comparator<BoardCard> order(BoardSort sort) {
        Comparator<BoardCard> newest = Comparator.comparing(BoardCard::openedAt)
                .reversed()
                .thenComparing(card -> card.id().value());
        Comparator<BoardCard> urgency = Comparator.<BoardCard, Integer>comparing(
                        card -> card.urgency() == null ? 9 : card.urgency().ordinal())
                .thenComparing(newest);
        return switch (sort) {
            case NEWEST -> newest;
            case URGENCY -> urgency;
            case ENDING ->
                Comparator.<BoardCard, LocalDate>comparing(card -> card.endsAt() != null
                                ? LocalDate.ofInstant(card.endsAt(), PortalTime.ZONE)
                                : card.lastDay() == null ? LocalDate.MAX : card.lastDay())
                        .thenComparing(card -> card.id().value());
            case NEAREST ->
                Comparator.<BoardCard, Integer>comparing(
                                card -> "V2".equals(code(card)) ? 0 : "青石镇".equals(card.town()) ? 1 : 2)
                        .thenComparing(urgency);
        };
    }

    /** All counts, each by asking for the choice and counting. */
    private BoardCounts counted(BoardFilter f) {
        return new BoardCounts(
                number(f),
                by(BoardSide.values(), f::on, true),
                by(BoardStage.values(), f::at, true),
                kinds(f),
                by(f, "category", ServiceCategory.values()),
                by(f, "urgency", Urgency.values()),
                by(f, "mode", ServiceMode.values()),
                texts(without(f, "village", "town"), "town", "青石镇", "城东街道"),
                texts(without(f, "village", "town"), "village", "V1", "V2", "V3", "V4", "V5", "V6"),
                f.stage() == BoardStage.PAST ? Map.of() : by(without(f, "from", "to"), "when", BoardWhen.values()),
                (int) all.stream()
                        .filter(card -> meant(f.without("fits"), card))
                        .filter(BoardPagesTest::fits)
                        .filter(card -> volunteer != null)
                        .count());
    }

    private int number(BoardFilter f) {
        return (int) all.stream().filter(card -> meant(f, card)).count();
    }

    private static BoardFilter without(BoardFilter f, String... names) {
        for (String name : names) {
            f = f.without(name);
        }
        return f;
    }

    private <E> Map<E, Integer> by(E[] codes, Function<E, BoardFilter> choose, boolean none) {
        return Arrays.stream(codes)
                .filter(code -> none || number(choose.apply(code)) > 0)
                .collect(Collectors.toMap(Function.identity(), code -> number(choose.apply(code))));
    }

    private <E extends Enum<E>> Map<E, Integer> by(BoardFilter f, String name, E[] codes) {
        return by(
                Arrays.stream(codes)
                        .filter(code ->
                                chosen(f, name, code.name()).parameters().containsKey(name))
                        .toArray(size -> Arrays.copyOf(codes, size)),
                code -> chosen(f, name, code.name()),
                false);
    }

    /** Offers are of one kind: it cannot be chosen, but it is counted. */
    private Map<ListingKind, Integer> kinds(BoardFilter f) {
        int offers = f.side() == BoardSide.SUPPLY ? number(f) : 0;
        return offers > 0 ? Map.of(ListingKind.OFFER, offers) : by(f, "kind", ListingKind.values());
    }

    private Map<String, Integer> texts(BoardFilter f, String name, String... values) {
        return Arrays.stream(values)
                .filter(value -> number(chosen(f, name, value)) > 0)
                .collect(Collectors.toMap(Function.identity(), value -> number(chosen(f, name, value))));
    }

    private static BoardFilter chosen(BoardFilter f, String name, String value) {
        Map<String, String> given = f.parameters();
        given.put(name, value);
        return BoardFilter.parse(given);
    }
}
