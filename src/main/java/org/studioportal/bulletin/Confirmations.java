package org.studioportal.bulletin;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;

/** Which units have confirmed that they have read a circular, and which have not. */
@Service
public class Confirmations {
    private final DeskArticles desk;
    private final Directory directory;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Confirmations(DeskArticles desk, Directory directory, Accounts accounts, JdbcClient jdbc) {
        this.desk = desk;
        this.directory = directory;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /**
     * A unit that has confirmed.
     *
     * @param who did it for the unit
     * @param at UTC
     */
    public record Confirmed(UnitRef unit, String who, Instant at) implements Serializable {}

    /**
     * How far a circular has got.
     *
     * @param confirmed the latest first; of the units that it is addressed to now
     * @param open those that have not, by code
     */
    public record Standing(List<Confirmed> confirmed, List<UnitRef> open) implements Serializable {
        public Standing {
            confirmed = List.copyOf(confirmed);
            open = List.copyOf(open);
        }

        /** How many units it is addressed to. */
        public int addressed() {
            return confirmed.size() + open.size();
        }
    }

    /**
     * How far it has got with what its readers see now; empty for what needs no confirmation, or is not published. Four
     * statements.
     *
     * @throws BulletinRefused.Unknown when there is none that the person works on
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public Optional<Standing> of(ArticleId id) {
        desk.readable(id);
        return jdbc.sql("select all_addressed from publication where article_id = ? and shown and must_confirm")
                .params(id.value())
                .query(Boolean.class)
                .optional()
                .map(all -> standing(id, all));
    }

    private Standing standing(ArticleId id, boolean all) {
        record Row(UnitId unit, AccountId account, Instant at) {
            static Row of(ResultSet row, int number) throws SQLException {
                return new Row(
                        new UnitId(row.getLong("unit_id")),
                        new AccountId(row.getLong("account_id")),
                        PublicationQueries.instant(row, "confirmed_at"));
            }
        }
        Set<Long> named = Set.copyOf(jdbc.sql("select unit_id from publication_unit where article_id = ?")
                .params(id.value())
                .query(Long.class)
                .list());
        List<UnitRef> addressed = directory.units().stream()
                .filter(unit -> all || named.contains(unit.id().value()))
                .toList();
        List<Row> rows = jdbc.sql("""
                        select unit_id, account_id, confirmed_at from circular_confirmation
                        where article_id = ? order by confirmed_at desc, unit_id""").params(id.value()).query(Row::of).list();
        Map<AccountId, String> names =
                accounts.displayNames(rows.stream().map(Row::account).collect(Collectors.toSet()));
        Map<UnitId, UnitRef> units = addressed.stream().collect(Collectors.toMap(UnitRef::id, unit -> unit));
        Set<UnitId> done = rows.stream().map(Row::unit).collect(Collectors.toSet());
        return new Standing(
                rows.stream()
                        .filter(row -> units.containsKey(row.unit()))
                        .map(row ->
                                new Confirmed(units.get(row.unit()), names.getOrDefault(row.account(), ""), row.at()))
                        .toList(),
                addressed.stream().filter(unit -> !done.contains(unit.id())).toList());
    }
}
