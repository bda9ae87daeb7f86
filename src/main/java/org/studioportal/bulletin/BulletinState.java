package org.studioportal.bulletin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A number that grows with everything that readers may see changed: how every node knows that what it keeps is old. */
@Component
class BulletinState {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    BulletinState(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** To be called last in the transaction: whoever else changes something waits for it from here on. */
    void changed() {
        jdbc.sql("insert into bulletin_state (id, changes) values (1, 1) on duplicate key update changes = changes + 1")
                .update();
        events.publishEvent(new BulletinsChanged());
    }

    long changes() {
        return jdbc.sql("select changes from bulletin_state where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
