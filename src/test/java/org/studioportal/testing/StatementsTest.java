package org.studioportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter that the figures rest on must not overlook anybody. */
@PortalTest
class StatementsTest {
    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hibernateAndPlainJdbcAreBothCounted() {
        assertThat(Statements.of(() -> {
                    entities.createNativeQuery("select 1").getSingleResult();
                    return jdbc.sql("select ?").param(2).query(Integer.class).single();
                }))
                .containsExactly("select 1", "select ?");
    }

    @Test
    void whatIsDoneOutsideIsNotCounted() {
        jdbc.sql("select 1").query(Integer.class).single();
        assertThat(Statements.of(() -> null)).isEmpty();
    }
}
