package org.studioportal.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.shared.ServiceMode;

/** Finds the claims that concern a person: each read is one statement, whatever the person acts for. */
@Component
class MyClaims {
    private static final String ROW = """
            select c.id, c.listing_id, l.kind, l.title, l.mode, l.place, c.status, c.status_since, c.due_at,
              s.starts_at, s.ends_at, c.series_id, c.claimant_kind, c.claimant_id, c.account_id, l.posted_by, l.studio_id,
              c.version + l.version sequence, greatest(c.updated_at, l.updated_at) changed_at
            from (%s) mine join board_claim c on c.id = mine.id
              join board_listing l on l.id = c.listing_id join board_slot s on s.id = c.slot_id
            """;

    private final JdbcClient jdbc;

    MyClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is going on, by the time it is about, then by the time it is due; at most so many. */
    List<MyClaim> open(Mine mine, int limit) {
        return claims(
                mine,
                "c.status in (:statuses)",
                "order by s.starts_at is null, s.starts_at, c.due_at, c.id limit :limit",
                Map.of("statuses", names(ClaimStatus.OPEN), "limit", limit));
    }

    /** What has ended, the newest first. */
    List<MyClaim> ended(Mine mine, long before, int limit) {
        return claims(
                mine,
                "c.status not in (:statuses) and c.id < :before",
                "order by c.id desc limit :limit",
                Map.of("statuses", names(ClaimStatus.OPEN), "before", before, "limit", limit));
    }

    /** What begins at those times and has neither fallen through nor only waits for a place. */
    List<MyClaim> between(Mine mine, Instant from, Instant until) {
        Set<ClaimStatus> shown = EnumSet.of(ClaimStatus.INVITED, ClaimStatus.PROPOSED);
        shown.addAll(ClaimStatus.PLACED);
        return claims(
                mine,
                "c.status in (:statuses)",
                "where s.starts_at >= :from and s.starts_at < :until order by s.starts_at, c.id",
                Map.of("statuses", names(shown), "from", utc(from), "until", utc(until)));
    }

    /** What has a time from then on: what holds or may come to hold, and what has ended without since that moment. */
    List<MyAppointment> appointments(Mine mine, Instant since, int limit) {
        return rows(
                mine,
                "c.status <> 'WAITING' and (c.ended_at is null or c.ended_at >= :since"
                        + " or c.status in ('CONFIRMED', 'UNCONFIRMED'))",
                "where s.starts_at >= :since order by s.starts_at, c.id limit :limit",
                Map.of("since", utc(since), "limit", limit));
    }

    /** Empty when it does not concern the person or has no time. */
    Optional<MyAppointment> appointment(Mine mine, ClaimId id) {
        return rows(mine, "c.id = :claim", "where s.starts_at is not null", Map.of("claim", id.value())).stream()
                .findFirst();
    }

    private List<MyClaim> claims(Mine mine, String which, String rest, Map<String, Object> values) {
        return rows(mine, which, rest, values).stream()
                .map(MyAppointment::claim)
                .toList();
    }

    private List<MyAppointment> rows(Mine mine, String which, String rest, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        String sql = ROW.formatted(concerning(mine, which, all)) + rest;
        return jdbc.sql(sql)
                .params(all)
                .query((row, number) -> appointment(mine, row))
                .list();
    }

    /** Each branch has an index that begins with what it asks for. */
    private static String concerning(Mine mine, String which, Map<String, Object> values) {
        List<String> branches = new ArrayList<>();
        values.put("account", mine.account());
        branches.add("select c.id from board_claim c where c.account_id = :account and " + which);
        String onListing = "select c.id from board_listing l join board_claim c on c.listing_id = l.id where ";
        if (mine.villages().isEmpty()) {
            branches.add(onListing + "l.posted_by = :account and " + which);
        } else {
            // What clerks post for their village waits on its desk.
            values.put("villages", mine.villages());
            branches.add(onListing
                    + "l.posted_by = :account and (l.side = 'SUPPLY' or l.village_id not in (:villages)) and " + which);
        }
        if (!mine.studios().isEmpty()) {
            values.put("studios", mine.studios());
            branches.add("select c.id from board_claim c"
                    + " where c.claimant_kind = 'STUDIO' and c.claimant_id in (:studios) and " + which);
            branches.add(onListing + "l.studio_id in (:studios) and " + which);
        }
        if (!mine.units().isEmpty()) {
            values.put("units", mine.units());
            branches.add("select c.id from board_claim c"
                    + " where c.claimant_kind = 'UNIT' and c.claimant_id in (:units) and " + which);
        }
        return String.join(" union ", branches);
    }

    private static MyAppointment appointment(Mine mine, ResultSet row) throws SQLException {
        ListingKind kind = ListingKind.valueOf(row.getString("kind"));
        Long series = row.getObject("series_id", Long.class);
        String mode = row.getString("mode");
        MyClaim claim = new MyClaim(
                new ClaimId(row.getLong("id")),
                new ListingId(row.getLong("listing_id")),
                kind,
                row.getString("title"),
                mode == null ? null : ServiceMode.valueOf(mode),
                row.getString("place"),
                ClaimStatus.valueOf(row.getString("status")),
                moment(row, "status_since"),
                moment(row, "due_at"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                parties(mine, kind.side(), row),
                series == null ? null : new ClaimId(series),
                1);
        return new MyAppointment(claim, row.getInt("sequence"), moment(row, "changed_at"));
    }

    /** As {@link BoardAccess#parties(Listing, Claim)} says it. */
    private static Set<Party> parties(Mine mine, BoardSide side, ResultSet row) throws SQLException {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (row.getLong("posted_by") == mine.account()) {
            parties.add(Party.POSTER);
        }
        if (mine.studios().contains(row.getLong("studio_id"))) {
            parties.add(Party.KEEPER);
        }
        boolean owner = !parties.isEmpty();
        boolean claimant = row.getLong("account_id") == mine.account()
                || switch (ClaimantKind.valueOf(row.getString("claimant_kind"))) {
                    case STUDIO -> mine.studios().contains(row.getLong("claimant_id"));
                    case UNIT -> mine.units().contains(row.getLong("claimant_id"));
                    case VOLUNTEER, VILLAGER, RESIDENT -> false;
                };
        boolean need = side == BoardSide.DEMAND;
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

    private static Set<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
