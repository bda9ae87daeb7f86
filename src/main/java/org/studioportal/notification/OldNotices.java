package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what is older than the inbox and the outbox remember; a little at a time, so that nobody waits for it. */
@Component
class OldNotices {
    private static final int AT_ONCE = 1000;

    private final NotificationTerms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    OldNotices(NotificationTerms terms, JdbcClient jdbc, Clock clock) {
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void forget() {
        LocalDateTime longAgo = utc(clock.instant().minus(terms.keep()));
        while (delete("delete from notice where happened_at < ? limit ?", longAgo)) {
            // until none is left; its letters go with it
        }
        while (delete("delete from digest where made_at < ? limit ?", longAgo)) {
            // as above
        }
    }

    private boolean delete(String sql, LocalDateTime longAgo) {
        return jdbc.sql(sql).params(longAgo, AT_ONCE).update() == AT_ONCE;
    }
}
