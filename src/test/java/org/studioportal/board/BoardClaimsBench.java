package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.notification.NotificationFixture;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/**
 * Claims per second when many come at once, beside the very same statements over bare JDBC on the same database and the
 * same connections: {@code ./portal bench boardClaims}.
 */
@PortalTest
@Tag("bench")
class BoardClaimsBench {
    private static final int CLAIMERS = 64;
    private static final int CLAIMS = 640;
    private static final int LISTINGS = 8;
    /** Rounds before the measured ones: until then the compiler takes a good part of the processors. */
    private static final int WARM_UP = 30;

    private static final int ROUNDS = 5;
    private static final double ALLOWED = 0.5;
    /** About what a claim's event has as JSON. */
    private static final int EVENT_LENGTH = 250;

    private static final Pattern COLUMNS =
            Pattern.compile("^insert into (\\w+) \\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile("^update (\\w+) set (.*) where (.*)$");

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private NotificationFixture notices;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private List<Helper> crowd;
    private List<String> statements;

    @Test
    void claimsReachAtLeastHalfOfWhatTheStatementsAloneReach() {
        town = towns.town();
        crowd = volunteers.helpers(town.unit(), "C", CLAIMS);
        ListingId some = board.open(town, 100);
        board.claim(some, town.lead());
        statements = Statements.of(() -> board.claim(some, crowd.getFirst()));
        for (int round = 0; round < WARM_UP; round++) {
            perSecond(this::claim);
            perSecond(this::bareClaim);
        }
        double[] portal = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            portal[round] = perSecond(this::claim);
            bare[round] = perSecond(this::bareClaim);
        }
        Arrays.sort(portal);
        Arrays.sort(bare);
        double ratio = portal[ROUNDS / 2] / bare[ROUNDS / 2];
        print(portal[ROUNDS / 2], bare[ROUNDS / 2], ratio);

        assertThat(ratio).as("claims per second to bare JDBC").isGreaterThanOrEqualTo(ALLOWED);
    }

    private interface Work {
        void claim(ListingId listing, Helper helper);
    }

    /**
     * From an empty table of claims: everybody claims once, all claimers at work at the same time. What other rooms do
     * with it meanwhile takes its part of the processors; what they have not done by then is waited for.
     */
    private double perSecond(Work work) {
        notices.awaitListeners();
        jdbc.sql("delete from board_claim").update();
        jdbc.sql("delete from board_claimant").update();
        jdbc.sql("delete from EVENT_PUBLICATION").update();
        jdbc.sql("delete from notice").update();
        List<ListingId> listings = IntStream.range(0, LISTINGS)
                .mapToObj(i -> board.open(town, 100))
                .toList();
        Queue<Integer> waiting =
                new ConcurrentLinkedQueue<>(IntStream.range(0, CLAIMS).boxed().toList());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLAIMERS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
                        work.claim(listings.get(next % LISTINGS), crowd.get(next));
                    }
                    return null;
                }));
            }
            long begun = System.nanoTime();
            start.countDown();
            for (Future<?> one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(jdbc.sql("select count(*) from board_claim where status = 'ACCEPTED'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(CLAIMS);
            return CLAIMS / seconds;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void claim(ListingId listing, Helper helper) {
        board.claim(listing, helper);
    }

    private void bareClaim(ListingId listing, Helper helper) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Replay(connection, listing, helper).run();
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends what the portal sends, statement by statement, with values that fit. */
    private final class Replay {
        private final Connection connection;
        private final Map<String, Object> values = new HashMap<>();

        Replay(Connection connection, ListingId listing, Helper helper) {
            this.connection = connection;
            Timestamp now = Timestamp.from(Instant.now());
            for (String column :
                    List.of("created_at", "updated_at", "status_since", "accepted_at", "happened_at", "due_at")) {
                values.put(column, now);
            }
            values.put("listing_id", listing.value());
            values.put("account_id", helper.account().value());
            values.put("made_by", helper.account().value());
            values.put("actor", helper.account().value());
            values.put("claimant_id", helper.id().value());
            values.put("claimant_kind", "VOLUNTEER");
            values.put("request_key", UUID.randomUUID().toString());
            values.put("report_photos", "[]");
            values.put("status", "ACCEPTED");
            values.put("vouched", true);
            values.put("version", 0);
            values.put("what", "claim.MADE");
            values.put("action", "board.claim.MADE");
            values.put("details", "null → ACCEPTED");
            values.put("subject_type", "Claim");
            values.put("subject_id", "1");
            values.put("ID", UUID.randomUUID().toString());
            values.put("EVENT_TYPE", BoardEvent.ClaimMoved.class.getName());
            values.put("LISTENER_ID", "nobody");
            values.put("PUBLICATION_DATE", now);
            values.put("SERIALIZED_EVENT", "x".repeat(EVENT_LENGTH));
            values.put("STATUS", "PUBLISHED");
            values.put("COMPLETION_ATTEMPTS", 1);
        }

        void run() throws SQLException {
            for (String sql : statements) {
                try (PreparedStatement statement =
                        connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
                    List<Object> parameters = parameters(sql);
                    for (int i = 0; i < parameters.size(); i++) {
                        statement.setObject(i + 1, parameters.get(i));
                    }
                    if (statement.execute()) {
                        read(sql, statement.getResultSet());
                    } else if (sql.startsWith("insert into board_claim (")) {
                        ResultSet keys = statement.getGeneratedKeys();
                        keys.next();
                        values.put("claim_id", keys.getLong(1));
                    }
                }
            }
        }

        private List<Object> parameters(String sql) {
            Matcher inserted = COLUMNS.matcher(sql);
            if (inserted.find() && !inserted.group(1).equals("board_claimant")) {
                List<Object> inOrder = new ArrayList<>();
                for (String column : inserted.group(2).split(",")) {
                    inOrder.add(values.get(column.strip()));
                }
                return inOrder;
            }
            Matcher changed = CHANGED.matcher(sql);
            if (changed.find()) {
                boolean slot = changed.group(1).equals("board_slot");
                return changed(slot, changed.group(2), changed.group(3));
            }
            Object listing = values.get("listing_id");
            Object now = values.get("created_at");
            if (sql.contains("from volunteer")) {
                return List.of(values.get("account_id"));
            }
            if (sql.contains("for update")) {
                return List.of(listing);
            }
            if (sql.contains("request_key=?")) {
                return List.of(values.get("made_by"), values.get("request_key"));
            }
            if (sql.contains("from board_slot s1_0")) {
                return List.of(listing, now);
            }
            if (sql.contains("into board_claimant")) {
                return List.of("VOLUNTEER", values.get("claimant_id"), now);
            }
            if (sql.contains("count(distinct")) {
                return List.of("VOLUNTEER", values.get("claimant_id"), "WAITING", "PROPOSED", "ACCEPTED", "STARTED");
            }
            assertThat(sql).contains("s.places");
            return List.of(now, now, listing, listing);
        }

        private List<Object> changed(boolean slot, String columns, String where) {
            List<Object> parameters = new ArrayList<>();
            for (String column : columns.split(",")) {
                String name = column.replace("=?", "").strip();
                parameters.add(
                        switch (name) {
                            case "taken" -> slot ? values.get("slot.taken") : values.get("listing.taken");
                            case "version" -> (Integer) values.get("listing.version") + 1;
                            case "capacity", "places" -> 100;
                            case "status" -> "OPEN";
                            case "starts_at", "ends_at" -> null;
                            default -> values.get(name);
                        });
            }
            parameters.add(slot ? values.get("slot_id") : values.get("listing_id"));
            if (where.contains("version=?")) {
                parameters.add(values.get("listing.version"));
            }
            return parameters;
        }

        private void read(String sql, ResultSet rows) throws SQLException {
            while (rows.next()) {
                if (sql.contains("for update")) {
                    values.put("listing.version", rows.getInt("version"));
                    values.put("listing.taken", rows.getInt("taken") + 1);
                } else if (sql.contains("from board_slot s1_0")) {
                    values.put("slot_id", rows.getLong("id"));
                    values.put("slot.taken", rows.getInt("taken") + 1);
                }
            }
        }
    }

    private static void print(double portal, double bare, double ratio) {
        String table = String.format(
                Locale.ROOT,
                "%n%-56s %12s  ratio%n%-56s %12.0f%n%-56s %12.0f  %.2f × bare JDBC%n",
                "Claims, " + CLAIMERS + " claimers on " + LISTINGS + " listings",
                "per second",
                "bare JDBC, the same statements",
                bare,
                "Claims.claim",
                portal,
                ratio);
        try {
            Path folder = Files.createDirectories(Path.of("target/bench"));
            Files.writeString(folder.resolve("Claims.txt"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
