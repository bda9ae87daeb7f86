package org.studioportal.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.testing.PortalTest;

@PortalTest
class AuditTrailTest {
    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @WithMockUser(username = "admin", roles = "CITY_ADMIN")
    void aLineSaysWhoDidWhatToWhich() {
        transaction.executeWithoutResult(tx -> trail.record("unit.changed", "Unit", 7, "name"));

        assertThat(trail.newest(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("admin");
                    assertThat(line.action()).isEqualTo("unit.changed");
                    assertThat(line.subjectId()).isEqualTo("7");
                });
    }

    @Test
    @WithMockUser(roles = "CITY_ADMIN")
    void noLineIsLeftOfAChangeThatWasRolledBack() {
        transaction.executeWithoutResult(tx -> {
            trail.record("unit.changed", "Unit", 7, "name");
            tx.setRollbackOnly();
        });
        assertThat(trail.newest(AuditFilter.ALL, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void aLineIsNeverWrittenOnItsOwn() {
        assertThatThrownBy(() -> trail.record("unit.changed", "Unit", 7, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
