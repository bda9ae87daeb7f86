package org.studioportal.board;

import jakarta.persistence.EntityManagerFactory;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.CleanDatabase;

/** Many listings at once, straight into the table: for tests of what is read. */
@Component
public class ScatteredListings {
    private static final List<ListingStatus> STATUSES = List.of(
            ListingStatus.OPEN,
            ListingStatus.OPEN,
            ListingStatus.OPEN,
            ListingStatus.FULL,
            ListingStatus.IN_SERVICE,
            ListingStatus.DONE,
            ListingStatus.CLOSED,
            ListingStatus.EXPIRED,
            ListingStatus.WITHDRAWN);
    private static final int AT_ONCE = 2_000;
    private static final List<String> WEEKS = List.of("", "", "周二 09:00-11:30；周六 14:00-16:00", "周日 08:00-10:00");
    private static final String INSERT = """
            insert into board_listing (version, created_at, updated_at, kind, side, status, status_since, title, description,
              category, urgency, mode, place, people, level, specialties, weekly, starts_at, ends_at, first_day, last_day,
              posted_by, village_id, unit_id, requester_name, places, taken, waiting, opened_at)
            values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 0, ?)""";

    private final JdbcTemplate jdbc;
    private final BoardFeed feed;
    private final EntityManagerFactory entities;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ScatteredListings(
            DataSource dataSource,
            BoardFeed feed,
            EntityManagerFactory entities,
            Clock clock,
            PlatformTransactionManager manager) {
        jdbc = new JdbcTemplate(dataSource);
        this.feed = feed;
        this.entities = entities;
        this.clock = clock;
        transactions = new TransactionTemplate(manager);
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        Search.mapping(entities).scope(Listing.class).workspace().purge();
        feed.forget();
    }

    /**
     * Listings of all kinds, in all states, of all villages there are; many were opened at the same moment.
     *
     * @param seed the same gives the same
     */
    public void scatter(int number, long seed) {
        Random chance = new Random(seed);
        List<Long> villages = jdbc.queryForList("select id from village order by id", Long.class);
        List<Long> units = jdbc.queryForList("select id from unit order by id", Long.class);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (int from = 0; from < number; from += AT_ONCE) {
            insert(IntStream.range(from, Math.min(number, from + AT_ONCE))
                    .mapToObj(i -> row(i, chance, now, villages, units))
                    .toList());
        }
        feed.forget();
    }

    /** In one transaction, and without asking the database about every null, which Spring's batches do. */
    private void insert(List<Object[]> rows) {
        transactions.executeWithoutResult(status -> jdbc.execute(INSERT, (PreparedStatement statement) -> {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }));
    }

    /** Puts all listings into the full-text index. */
    public void index() throws InterruptedException {
        Search.mapping(entities).scope(Listing.class).massIndexer().startAndWait();
    }

    private Object[] row(int i, Random chance, Instant now, List<Long> villages, List<Long> units) {
        ListingKind kind = any(chance, ListingKind.values());
        boolean need = kind.side() == BoardSide.DEMAND;
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        LocalDateTime opened =
                LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusMinutes(chance.nextInt(1 + i / 4 + 10));
        boolean fixed = kind == ListingKind.REQUEST && chance.nextBoolean();
        LocalDateTime startsAt = fixed
                ? today.plusDays(chance.nextInt(20) - 2)
                        .atTime(chance.nextInt(24), 0)
                        .minusHours(8)
                : null;
        int places = 1 + chance.nextInt(4);
        Long village = villages.isEmpty() || !need && chance.nextInt(4) == 0 ? null : any(chance, villages);
        return new Object[] {
            opened,
            opened,
            kind.name(),
            kind.side().name(),
            any(chance, STATUSES).name(),
            opened,
            (need ? "帮忙" : "服务") + i,
            i % 10 == 0 ? "想请人帮忙修理收音机" : "说明" + i,
            any(chance, ServiceCategory.values()).name(),
            need ? any(chance, Urgency.values()).name() : null,
            any(chance, ServiceMode.values()).name(),
            "村口",
            places,
            need && chance.nextInt(3) == 0
                    ? any(chance, VolunteerLevel.values()).name()
                    : null,
            "[]",
            kind == ListingKind.POST ? any(chance, WEEKS) : "",
            startsAt,
            fixed ? startsAt.plusHours(2) : null,
            kind == ListingKind.POST ? today.plusDays(chance.nextInt(9) - 4) : null,
            kind == ListingKind.OFFER ? null : today.plusDays(1 + chance.nextInt(30)),
            village,
            need || units.isEmpty() ? null : any(chance, units),
            need ? "王某某" : null,
            places,
            chance.nextInt(places + 1),
            opened
        };
    }

    private static <T> T any(Random chance, T[] of) {
        return of[chance.nextInt(of.length)];
    }

    private static <T> T any(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
