package org.studioportal.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.JsonWords;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** Reads the board's cards, and what its counts are made of. */
@Component
class BoardRows {
    private static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final int ALL_WEEK = 127;
    private static final String CARD = """
            l.id, l.kind, l.side, l.status, l.title, l.category, l.urgency, l.mode, l.place, l.village_id, l.unit_id,
            l.studio_id, l.volunteer_id, l.partner_id, l.people, l.places, l.taken, l.waiting, l.level, l.specialties,
            l.weekly, l.starts_at, l.ends_at, l.first_day, l.last_day, l.opened_at, l.photos""";
    private static final JsonWords WORDS = new JsonWords();

    /** A row, as far as it can be read without asking for the volunteer's name. */
    private record Row(BoardCursor at, VolunteerId volunteer, Function<String, BoardCard> card) {}

    /** A line of the timeline that tells of a change. */
    record Entry(long id, long listing, String what) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final StudioOffers studios;

    BoardRows(JdbcClient jdbc, Directory directory, StudioOffers studios) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.studios = studios;
    }

    /** A page: one statement, and one more when volunteers offer something on it; none when nothing can fit. */
    BoardPage page(BoardSelection asked, BoardCursor after, int limit) {
        BoardQuery query = new BoardQuery(asked, after, limit + 1);
        if (query.empty()) {
            return new BoardPage(List.of(), null, asked);
        }
        List<Row> rows = jdbc.sql(query.sql(CARD, ""))
                .params(query.values())
                .query((row, number) ->
                        row(row, new BoardCursor(row.getInt("band"), row.getLong("k"), row.getLong("id"))))
                .list();
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        return new BoardPage(named(shown), more ? shown.getLast().at() : null, asked);
    }

    /** The listings with these ids, whatever has become of them: one statement, one more for volunteers' names. */
    List<BoardCard> cards(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return named(
                jdbc.sql("select " + CARD + " from board_listing l where l.id in (:ids) and l.opened_at is not null")
                        .param("ids", ids)
                        .query((row, number) -> row(row, BoardCursor.START))
                        .list());
    }

    /** Everything that can be counted, as it is now. Two statements, the only ones that read the whole board. */
    BoardCube cube(LocalDate today) {
        Map<Long, int[]> past = new HashMap<>();
        jdbc.sql("""
                        select side, kind, category, urgency, mode, level, village_id, count(*) number
                        from board_listing where lane in ('DEMAND_PAST', 'SUPPLY_PAST')
                        group by side, kind, category, urgency, mode, level, village_id""")
                .query((row, number) -> past.put(head(row, false), new int[] {row.getInt("number")}))
                .list();
        BoardCube cube = new BoardCube(today, past);
        jdbc.sql("""
                        select id, side, kind, category, urgency, mode, level, village_id, status = 'OPEN' free,
                          first_on, last_on, weekdays
                        from board_listing where lane in ('DEMAND_LIVE', 'SUPPLY_LIVE')""").withFetchSize(FETCHED).query(row -> {
            cube.stands(
                    row.getLong("id"),
                    Cell.of(
                            head(row, row.getBoolean("free")),
                            today,
                            row.getObject("first_on", LocalDate.class),
                            row.getObject("last_on", LocalDate.class),
                            row.getInt("weekdays")));
        });
        return cube;
    }

    private static final int FETCHED = 10_000;

    /** What has been written behind that line of the timeline, in order. */
    List<Entry> entries(long after) {
        return jdbc.sql("select id, listing_id, what from board_entry where id > :after order by id")
                .param("after", after)
                .query((row, number) -> new Entry(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /** The newest line of the timeline; 0 when there is none. */
    long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from board_entry")
                .query(Long.class)
                .single();
    }

    /** A card's cell, as V104__board_pages.sql would have it. */
    static long cell(BoardCard card, LocalDate today) {
        LocalDate first = card.startsAt() != null ? day(card.startsAt()) : card.firstDay();
        LocalDate last = card.endsAt() != null ? day(card.endsAt()) : card.lastDay();
        int weekdays = card.startsAt() != null || card.weekly().isEmpty()
                ? ALL_WEEK
                : card.weekly().days().keySet().stream()
                        .mapToInt(day -> 1 << day.ordinal())
                        .sum();
        return Cell.of(
                head(card),
                today,
                Objects.requireNonNullElse(first, ALWAYS),
                Objects.requireNonNullElse(last, EVER),
                weekdays);
    }

    static long head(BoardCard card) {
        return Cell.head(
                card.side(),
                card.status() == ListingStatus.OPEN,
                card.kind(),
                card.category(),
                card.urgency(),
                card.mode(),
                card.level(),
                card.village() == null ? 0 : card.village().value());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.ZONE);
    }

    private static long head(ResultSet row, boolean free) throws SQLException {
        return Cell.head(
                code(BoardSide.class, row, "side"),
                free,
                code(ListingKind.class, row, "kind"),
                code(ServiceCategory.class, row, "category"),
                code(Urgency.class, row, "urgency"),
                code(ServiceMode.class, row, "mode"),
                code(VolunteerLevel.class, row, "level"),
                row.getLong("village_id"));
    }

    private List<BoardCard> named(List<Row> rows) {
        List<VolunteerId> volunteers = rows.stream()
                .map(Row::volunteer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<VolunteerId, String> names = volunteers.isEmpty()
                ? Map.of()
                : directory.volunteers(volunteers).stream()
                        .collect(Collectors.toMap(VolunteerRef::id, VolunteerRef::name));
        return rows.stream()
                .map(row -> row.card().apply(row.volunteer() == null ? null : names.get(row.volunteer())))
                .toList();
    }

    private Row row(ResultSet row, BoardCursor at) throws SQLException {
        ListingId id = new ListingId(row.getLong("id"));
        ListingKind kind = code(ListingKind.class, row, "kind");
        BoardSide side = code(BoardSide.class, row, "side");
        ListingStatus status = code(ListingStatus.class, row, "status");
        String title = row.getString("title");
        ServiceCategory category = code(ServiceCategory.class, row, "category");
        Urgency urgency = code(Urgency.class, row, "urgency");
        ServiceMode mode = code(ServiceMode.class, row, "mode");
        String place = row.getString("place");
        VillageRef village = ref(row, "village_id", number -> directory.village(new VillageId(number)));
        UnitRef unit = ref(row, "unit_id", number -> directory.unit(new UnitId(number)));
        StudioRef studio = ref(row, "studio_id", number -> studios.studio(new StudioId(number)));
        PartnerRef partner = ref(row, "partner_id", number -> directory.partner(new PartnerId(number)));
        VolunteerId volunteer = ref(row, "volunteer_id", number -> Optional.of(new VolunteerId(number)));
        int people = row.getInt("people");
        int places = row.getInt("places");
        int taken = row.getInt("taken");
        int waiting = row.getInt("waiting");
        VolunteerLevel level = code(VolunteerLevel.class, row, "level");
        List<String> specialties = WORDS.convertToEntityAttribute(row.getString("specialties"));
        WeeklyHours weekly = WeeklyHours.parse(row.getString("weekly"));
        Instant startsAt = instant(row, "starts_at");
        Instant endsAt = instant(row, "ends_at");
        LocalDate firstDay = row.getObject("first_day", LocalDate.class);
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        Instant openedAt = instant(row, "opened_at");
        String photo = WORDS.convertToEntityAttribute(row.getString("photos")).stream()
                .findFirst()
                .orElse(null);
        return new Row(
                at,
                volunteer,
                name -> new BoardCard(
                        id,
                        kind,
                        side,
                        status,
                        title,
                        category,
                        urgency,
                        mode,
                        place,
                        village == null ? null : village.id(),
                        village == null ? "" : village.name(),
                        village == null ? "" : village.town(),
                        studio != null ? studio.name() : partner != null ? partner.name() : name,
                        unit == null ? null : unit.name(),
                        people,
                        places,
                        taken,
                        waiting,
                        level,
                        specialties,
                        weekly,
                        startsAt,
                        endsAt,
                        firstDay,
                        lastDay,
                        openedAt,
                        photo));
    }

    private static <T> T ref(ResultSet row, String column, Function<Long, Optional<T>> lookUp) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : lookUp.apply(number).orElse(null);
    }

    private static <E extends Enum<E>> E code(Class<E> codes, ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Enum.valueOf(codes, code);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
