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

    /** The newest first; what clerks post for their village is on its desk. */
    List<MyListing> posted(Mine mine, long before, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("account", mine.account(), "before", before, "limit", limit));
        String elsewhere = "";
        if (!mine.villages().isEmpty()) {
            elsewhere = " and (side = 'SUPPLY' or village_id not in (:villages))";
            values.put("villages", mine.villages());
        }
        return jdbc.sql("""
                        select id, kind, title, status, status_since, reason, places, taken
                        from board_listing where posted_by = :account and id < :before%s
                        order by id desc limit :limit""".formatted(elsewhere))
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

    /** No statement for people who are no clerks. */
    VillageWork work(Mine mine) {
        if (mine.villages().isEmpty()) {
            return VillageWork.NONE;
        }
        return jdbc.sql("""
                        select l.vet, c.decide, c.confirm + r.confirm confirm
                        from (select count(*) vet from board_listing
                            where side = 'DEMAND' and village_id in (:villages) and status = 'SUBMITTED') l,
                          (select coalesce(sum(c.status = 'PROPOSED'), 0) decide, coalesce(sum(c.status = 'REPORTED'), 0) confirm
                            from board_listing l join board_claim c on c.listing_id = l.id
                            where l.side = 'DEMAND' and l.village_id in (:villages)
                              and l.status in ('OPEN', 'FULL', 'IN_SERVICE', 'DONE', 'IN_CONSULTATION')
                              and c.status in ('PROPOSED', 'REPORTED')) c,
                          (select count(*) confirm from board_claim
                            where claimant_kind = 'RESIDENT' and claimant_id in (:villages) and status = 'REPORTED') r""")
                .param("villages", mine.villages())
                .query((row, number) -> new VillageWork(row.getInt("vet"), row.getInt("decide"), row.getInt("confirm")))
                .single();
    }
}
