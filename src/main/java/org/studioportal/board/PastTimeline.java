package org.studioportal.board;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.studioportal.studio.ServiceItemId;

/** Writes the lines of {@link BoardPast}, many with one statement. */
@Component
class PastTimeline {
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    PastTimeline(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<PastEntry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<PastEntry> some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            List<Object> values = new ArrayList<>();
            for (PastEntry entry : some) {
                values.add(entry.listing().value());
                values.add(entry.claim() == null ? null : entry.claim().getId());
                values.add(utc(entry.at()));
                values.add(entry.actor() == null ? null : entry.actor().value());
                values.add(entry.what());
                values.add(entry.status().name());
                values.add(entry.note());
            }
            jdbc.update(
                    "insert into board_entry (listing_id, claim_id, happened_at, actor, what, status, note) values "
                            + String.join(",", Collections.nCopies(some.size(), "(?,?,?,?,?,?,?)")),
                    values.toArray());
        }
    }

    void questions(Map<ListingId, List<PastStep.Questioned>> questions) {
        List<Object[]> rows = new ArrayList<>();
        questions.forEach((listing, asked) -> asked.forEach(one -> rows.add(new Object[] {
            one.answer() == null ? 0 : 1,
            utc(one.at()),
            utc(one.answer() == null ? one.at() : one.answeredAt()),
            listing.value(),
            one.by().value(),
            one.question(),
            one.answer() == null ? null : one.answeredBy().value(),
            one.answer() == null ? null : utc(one.answeredAt()),
            one.answer()
        })));
        jdbc.batchUpdate("""
                insert into board_question (version, created_at, updated_at, listing_id, asked_by, question,
                  answered_by, answered_at, answer) values (?,?,?,?,?,?,?,?,?)""", rows);
    }

    /** It came on the board when the portal began to keep it: but it had been offered before. */
    void offeredSince(ServiceItemId item, Instant since) {
        jdbc.update("""
                update board_listing l join board_entry e on e.listing_id = l.id and e.what = 'listing.OPEN_IT'
                set l.opened_at = ?, l.status_since = ?, e.happened_at = ?
                where l.item_id = ? and l.status = 'OPEN'""", utc(since), utc(since), utc(since), item.value());
    }

    /** When something was written and last changed; and who has ever claimed. */
    void datesFollowTheEntries() {
        jdbc.update("""
                update board_claim c join (
                  select claim_id, min(happened_at) made, max(happened_at) changed
                  from board_entry where claim_id is not null group by claim_id) e on e.claim_id = c.id
                set c.created_at = e.made, c.updated_at = e.changed""");
        jdbc.update("""
                update board_listing l join (
                  select listing_id, min(happened_at) made, max(happened_at) changed
                  from board_entry group by listing_id) e on e.listing_id = l.id
                set l.created_at = e.made, l.updated_at = e.changed""");
        jdbc.update("""
                insert into board_claimant (kind, id, last_claim_at)
                select claimant_kind, claimant_id, max(created_at) from board_claim
                where claimant_kind in ('VOLUNTEER', 'VILLAGER') group by claimant_kind, claimant_id
                on duplicate key update last_claim_at = values(last_claim_at)""");
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
