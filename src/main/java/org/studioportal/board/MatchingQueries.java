package org.studioportal.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.AccountId;
import org.studioportal.shared.JsonWords;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;

/** What matching reads of the board, each in one statement. */
@Component
class MatchingQueries {
    /** Whoever has been through one of these is not asked for the same need again. */
    private static final Set<ClaimStatus> SETTLED =
            Set.copyOf(EnumSet.of(ClaimStatus.DECLINED, ClaimStatus.RELEASED, ClaimStatus.NO_SHOW));

    private static final long NOBODY = -1;
    private static final JsonWords WORDS = new JsonWords();
    private static final String LINES = """
            select id, kind, title, category, urgency, village_id, level, specialties, weekly, starts_at, ends_at,
              places - taken
            from board_listing
            """;

    private final JdbcClient jdbc;

    MatchingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A need on the board, as far as matching looks at it. */
    record Line(
            ListingId id,
            ListingKind kind,
            String title,
            ServiceCategory category,
            Urgency urgency,
            VillageId village,
            VolunteerLevel level,
            List<String> specialties,
            WeeklyHours weekly,
            Instant startsAt,
            Instant endsAt,
            int free) {}

    /**
     * What a helper has done on the board.
     *
     * @param here what became of their claims on the need that was asked about
     * @param clash whether they have something else at that need's time
     */
    record Standing(FitScore.History history, Set<ClaimStatus> here, boolean clash) {
        static final Standing NEW = new Standing(FitScore.History.NONE, Set.of(), false);

        boolean invited() {
            return here.contains(ClaimStatus.INVITED);
        }

        /** Whether it makes no sense to bring the two together. */
        boolean through() {
            return here.stream()
                    .anyMatch(status -> SETTLED.contains(status) || status.open() && status != ClaimStatus.INVITED);
        }
    }

    /**
     * What claimants have on their hands, though they are not at it yet.
     *
     * @param startsAt null when no time is agreed
     */
    record Engagement(Claimant who, ListingId listing, ClaimStatus status, Instant startsAt, Instant endsAt) {
        boolean at(Instant from, Instant to) {
            return ClaimStatus.ON_HAND.contains(status)
                    && startsAt != null
                    && startsAt.isBefore(to)
                    && endsAt.isAfter(from);
        }
    }

    /**
     * The histories of many; who has none is left out.
     *
     * @param need the need that they are considered for; null for none
     */
    Map<Claimant, Standing> standings(Collection<Claimant> who, FitScore.Need need) {
        Map<Claimant, Standing> standings = new HashMap<>();
        if (who.isEmpty()) {
            return standings;
        }
        jdbc.sql("""
                        select c.claimant_kind, c.claimant_id,
                          count(distinct case when c.status in (:load) then coalesce(c.series_id, c.id) end),
                          sum(c.status in ('CONFIRMED', 'UNCONFIRMED')), count(c.stars), coalesce(sum(c.stars), 0),
                          max(case when c.status <> 'INVITED' then c.created_at end),
                          group_concat(distinct case when c.listing_id = :listing then c.status end),
                          coalesce(max(c.status in (:onHand) and s.starts_at < :endsAt and s.ends_at > :startsAt), 0)
                        from board_claim c join board_slot s on s.id = c.slot_id
                        where c.claimant_kind = 'VOLUNTEER' and c.claimant_id in (:volunteers)
                          or c.claimant_kind = 'STUDIO' and c.claimant_id in (:studios)
                          or c.claimant_kind = 'UNIT' and c.claimant_id in (:units)
                        group by c.claimant_kind, c.claimant_id""")
                .params(ids(who))
                .param("load", names(load()))
                .param("onHand", names(ClaimStatus.ON_HAND))
                .param("listing", need == null ? NOBODY : need.listing().value())
                .param("startsAt", need == null ? null : stored(need.startsAt()))
                .param("endsAt", need == null ? null : stored(need.endsAt()))
                .query((row, number) -> standings.put(claimant(row), standing(row)))
                .list();
        return standings;
    }

    /** The claims by which needs and times are out of the question for these claimants. */
    List<Engagement> engagements(Collection<Claimant> who) {
        Set<ClaimStatus> telling = new HashSet<>(SETTLED);
        telling.addAll(ClaimStatus.OPEN);
        return jdbc.sql("""
                        select c.claimant_kind, c.claimant_id, c.listing_id, c.status, s.starts_at, s.ends_at
                        from board_claim c join board_slot s on s.id = c.slot_id
                        where (c.claimant_kind = 'VOLUNTEER' and c.claimant_id in (:volunteers)
                            or c.claimant_kind = 'STUDIO' and c.claimant_id in (:studios)
                            or c.claimant_kind = 'UNIT' and c.claimant_id in (:units))
                          and c.status in (:telling)""")
                .params(ids(who))
                .param("telling", names(telling))
                .query((row, number) -> new Engagement(
                        claimant(row),
                        new ListingId(row.getLong(3)),
                        ClaimStatus.valueOf(row.getString(4)),
                        instant(row, 5),
                        instant(row, 6)))
                .list();
    }

    /**
     * Needs with free places that are of one of these categories or villages and not posted by that account: the most
     * pressing first, then the newest.
     */
    List<Line> open(
            Collection<ServiceCategory> categories, Collection<VillageId> villages, AccountId notBy, int limit) {
        return jdbc.sql(LINES + """
                        where lane = 'DEMAND_LIVE' and status = 'OPEN'
                          and (category in (:categories) or village_id in (:villages)) and posted_by <> :account
                        order by by_urgency, id
                        limit :limit""")
                .param("categories", names(categories))
                .param("villages", some(villages.stream().map(VillageId::value).toList()))
                .param("account", notBy.value())
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** One need that can be claimed and was not posted by that account. */
    Optional<Line> open(ListingId need, AccountId notBy) {
        return jdbc.sql(LINES + """
                        where id = :id and side = 'DEMAND' and status in (:claimable) and posted_by <> :account""")
                .param("id", need.value())
                .param("claimable", names(ListingStatus.CLAIMABLE))
                .param("account", notBy.value())
                .query((row, number) -> line(row))
                .optional();
    }

    private static Set<ClaimStatus> load() {
        Set<ClaimStatus> load = EnumSet.copyOf(ClaimStatus.ON_HAND);
        load.add(ClaimStatus.INVITED);
        return load;
    }

    private static Line line(ResultSet row) throws SQLException {
        String level = row.getString(7);
        return new Line(
                new ListingId(row.getLong(1)),
                ListingKind.valueOf(row.getString(2)),
                row.getString(3),
                ServiceCategory.valueOf(row.getString(4)),
                Urgency.valueOf(row.getString(5)),
                new VillageId(row.getLong(6)),
                level == null ? null : VolunteerLevel.valueOf(level),
                WORDS.convertToEntityAttribute(row.getString(8)),
                WeeklyHours.parse(row.getString(9)),
                instant(row, 10),
                instant(row, 11),
                row.getInt(12));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String here = row.getString(8);
        return new Standing(
                new FitScore.History(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), instant(row, 7)),
                here == null
                        ? Set.of()
                        : Arrays.stream(here.split(","))
                                .map(ClaimStatus::valueOf)
                                .collect(Collectors.toSet()),
                row.getBoolean(9));
    }

    private static Claimant claimant(ResultSet row) throws SQLException {
        return new Claimant(ClaimantKind.valueOf(row.getString(1)), row.getLong(2));
    }

    private static Map<String, Object> ids(Collection<Claimant> who) {
        return Map.of(
                "volunteers", ids(who, ClaimantKind.VOLUNTEER),
                "studios", ids(who, ClaimantKind.STUDIO),
                "units", ids(who, ClaimantKind.UNIT));
    }

    private static List<Long> ids(Collection<Claimant> who, ClaimantKind kind) {
        return some(
                who.stream().filter(one -> one.kind() == kind).map(Claimant::id).toList());
    }

    /** An empty list cannot be written in SQL. */
    private static List<Long> some(List<Long> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty() ? List.of("") : codes.stream().map(Enum::name).toList();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime stored(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
