package org.studioportal.board;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a person has posted, and counts what waits for the villages they are the clerk of. */
@Component
class MyListings {
    private final JdbcClient jdbc;

    MyListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<MyListing> posted(Mine mine, long before, int limit) {
        return posted(mine, "and id < :before order by id desc limit :limit", Map.of("before", before, "limit", limit));
    }

    /** What came back, the newest first. */
    List<MyListing> returned(Mine mine) {
        return posted(mine, "and status = 'RETURNED' order by id desc", Map.of());
    }

    private List<MyListing> posted(Mine mine, String which, Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(given);
        values.put("account", mine.account());
        String sql = "select id, kind, title, status, status_since, reason, places, taken"
                + " from board_listing where posted_by = :account" + elsewhere(mine, values) + " " + which;
        return jdbc.sql(sql)
                .params(values)
                .query((row, number) -> new MyListing(
                        new ListingId(row.getLong("id")),
                        ListingKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        ListingStatus.valueOf(row.getString("status")),
                        row.getObject("status_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("reason"),
                        row.getInt("places"),
                        row.getInt("taken")))
                .list();
    }

    /** One statement. */
    ListingWork work(Mine mine) {
        Map<String, Object> values = new HashMap<>(Map.of("account", mine.account()));
        String returned = "select count(*) from board_listing where posted_by = :account and status = 'RETURNED'"
                + elsewhere(mine, values);
        String sql = mine.villages().isEmpty() ? "select (%s) returned, 0 vet, 0 decide, 0 confirm" : """
                        select (%s) returned, l.vet, c.decide, c.confirm + r.confirm confirm
                        from (select count(*) vet from board_listing
                            where side = 'DEMAND' and village_id in (:villages) and status = 'SUBMITTED') l,
                          (select coalesce(sum(c.status = 'PROPOSED'), 0) decide,
                              coalesce(sum(c.status = 'REPORTED'), 0) confirm
                            from board_listing l join board_claim c on c.listing_id = l.id
                            where l.side = 'DEMAND' and l.village_id in (:villages)
                              and l.status in ('OPEN', 'FULL', 'IN_SERVICE', 'DONE', 'IN_CONSULTATION')
                              and c.status in ('PROPOSED', 'REPORTED')) c,
                          (select count(*) confirm from board_claim
                            where claimant_kind = 'RESIDENT' and claimant_id in (:villages) and status = 'REPORTED') r""";
        return jdbc.sql(sql.formatted(returned))
                .params(values)
                .query((row, number) -> new ListingWork(
                        row.getInt("returned"), row.getInt("vet"), row.getInt("decide"), row.getInt("confirm")))
                .single();
    }

    /** What clerks post for their village is on its desk. */
    private static String elsewhere(Mine mine, Map<String, Object> values) {
        if (mine.villages().isEmpty()) {
            return "";
        }
        values.put("villages", mine.villages());
        return " and (side = 'SUPPLY' or village_id not in (:villages))";
    }
}
