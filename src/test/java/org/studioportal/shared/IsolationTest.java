package org.studioportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.testing.PortalTest;

/** What docs/decisions/isolation.md says. */
@PortalTest
class IsolationTest {
    @Autowired
    DataSource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void connectionsSeeWhatIsCommitted() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(jdbc.sql("select @@session.transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void aTransactionReadsWhatOthersCommittedSinceItBegan() {
        List<Integer> counted = new ArrayList<>();
        transaction.executeWithoutResult(tx -> {
            counted.add(rows());
            CompletableFuture.runAsync(this::insert).join();
            counted.add(rows());
        });
        assertThat(counted).containsExactly(0, 1);
    }

    private void insert() {
        jdbc.sql("insert into sign_in_throttle (subject, failures, last_failure_at, blocked_until) "
                        + "values ('a', 0, utc_timestamp(3), utc_timestamp(3))")
                .update();
    }

    private int rows() {
        return jdbc.sql("select count(*) from sign_in_throttle")
                .query(Integer.class)
                .single();
    }
}
