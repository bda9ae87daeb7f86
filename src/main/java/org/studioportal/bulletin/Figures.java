package org.studioportal.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;

/** How bulletins are read, for those who write them: all for the city, a unit's own for its editors. */
@Service
public class Figures {
    private static final int BEST = 20;

    private static final String OWN = """
             \sand (:unit = 0 or p.unit_id = :unit) and (:all or p.unit_id in (:units))
              and (:me = 0 or exists (select 1 from article a where a.id = p.article_id and a.author_id = :me))""";

    private final BulletinAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    Figures(BulletinAccess access, CurrentUser currentUser, JdbcClient jdbc) {
        this.access = access;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** What was published and read in that time. Six statements. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public BulletinFigures of(FiguresFilter filter) {
        List<BulletinFigures.Share<ArticleKind>> kinds =
                shares(filter, "p.kind", row -> ArticleKind.valueOf(row.getString("k")));
        return new BulletinFigures(
                kinds.stream().mapToLong(BulletinFigures.Share::pieces).sum(),
                days(filter),
                kinds,
                shares(filter, "p.unit_id", row -> new UnitId(row.getLong("k"))),
                best(filter));
    }

    private List<BulletinFigures.Day> days(FiguresFilter filter) {
        return bound("""
                        select r.day, sum(r.reads_count), sum(r.readers_count), sum(r.throughs_count)
                        from article_reads r join publication p on p.article_id = r.article_id
                        where r.day between :from and :to""" + OWN + " group by r.day order by r.day", filter)
                .query((row, number) -> new BulletinFigures.Day(
                        row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    private record Counted<K>(K key, long count) {}

    private <K extends java.io.Serializable> List<BulletinFigures.Share<K>> shares(
            FiguresFilter filter, String column, Key<K> key) {
        Map<K, Long> pieces = counted(
                "select " + column + " k, count(*) n from publication p where " + column + " is not null"
                        + " and p.first_published_at >= :begin and p.first_published_at < :end" + OWN + " group by k",
                filter,
                key);
        Map<K, Long> reads = counted(
                "select " + column + " k, sum(r.reads_count) n"
                        + " from article_reads r join publication p on p.article_id = r.article_id where " + column
                        + " is not null and r.day between :from and :to" + OWN + " group by k",
                filter,
                key);
        return Stream.concat(pieces.keySet().stream(), reads.keySet().stream())
                .distinct()
                .map(of -> new BulletinFigures.Share<>(of, pieces.getOrDefault(of, 0L), reads.getOrDefault(of, 0L)))
                .sorted(Comparator.comparingLong((BulletinFigures.Share<K> share) -> share.reads())
                        .thenComparingLong(BulletinFigures.Share::pieces)
                        .reversed())
                .toList();
    }

    private <K> Map<K, Long> counted(String sql, FiguresFilter filter, Key<K> key) {
        Map<K, Long> counts = new HashMap<>();
        bound(sql, filter)
                .query((row, number) -> new Counted<>(key.of(row), row.getLong("n")))
                .list()
                .forEach(counted -> counts.put(counted.key(), counted.count()));
        return counts;
    }

    private List<BulletinFigures.Piece> best(FiguresFilter filter) {
        return bound("select " + PublicationQueries.CARD + """
                        , sum(r.reads_count) reads_sum, sum(r.readers_count) readers_sum, sum(r.throughs_count) throughs_sum,
                          (select count(*) from clap c where c.article_id = p.article_id) claps,
                          (select count(distinct h.channel, h.name) from channel_post h
                            where h.article_id = p.article_id) channels
                        from article_reads r join publication p on p.article_id = r.article_id
                        where p.shown = true and r.day between :from and :to""" + OWN + """
                         group by p.article_id
                        order by reads_sum desc, throughs_sum desc, p.article_id desc limit :limit""", filter)
                .param("limit", BEST)
                .query((row, number) -> new BulletinFigures.Piece(
                        PublicationQueries.card(row, number),
                        row.getLong("reads_sum"),
                        row.getLong("readers_sum"),
                        row.getLong("throughs_sum"),
                        row.getLong("claps"),
                        row.getInt("channels")))
                .list();
    }

    /** The units by how many pieces they have published in a year (Asia/Shanghai), the most first; for all who write. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public List<BulletinFigures.Share<UnitId>> ranking(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return jdbc.sql("""
                        select p.unit_id, count(*) pieces,
                          coalesce(sum((select sum(r.reads_count) from article_reads r where r.article_id = p.article_id)), 0) reads_sum
                        from publication p
                        where p.unit_id is not null and p.shown = true
                          and p.first_published_at >= :begin and p.first_published_at < :end
                        group by p.unit_id order by pieces desc, reads_sum desc, p.unit_id""")
                .param("begin", midnight(first))
                .param("end", midnight(first.plusYears(1)))
                .query((row, number) ->
                        new BulletinFigures.Share<>(new UnitId(row.getLong(1)), row.getLong(2), row.getLong(3)))
                .list();
    }

    private StatementSpec bound(String sql, FiguresFilter filter) {
        List<Long> units = currentUser.require().scopes(Role.EDITOR).stream().toList();
        return jdbc.sql(sql)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("begin", midnight(filter.from()))
                .param("end", midnight(filter.to().plusDays(1)))
                .param("unit", filter.unit() == null ? 0 : filter.unit().value())
                .param("me", filter.mine() ? currentUser.require().accountId() : 0)
                .param("all", access.reviews())
                .param("units", units.isEmpty() ? List.of(-1L) : units);
    }

    private static LocalDateTime midnight(LocalDate day) {
        return PublicationQueries.utc(day.atStartOfDay(PortalTime.ZONE).toInstant());
    }
}
