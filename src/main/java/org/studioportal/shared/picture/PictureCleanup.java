package org.studioportal.shared.picture;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what was sent more than a day ago and no room uses: pictures of forms that nobody saved, replaced ones. */
@Component
class PictureCleanup {
    private static final Logger log = LoggerFactory.getLogger(PictureCleanup.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final ObjectProvider<PictureUse> rooms;
    private final Clock clock;

    PictureCleanup(JdbcClient jdbc, ObjectProvider<PictureUse> rooms, Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void removeUnused() {
        LocalDateTime before = PictureStore.utc(clock.instant().minus(GRACE));
        int removed = 0;
        String after = "";
        while (true) {
            List<String> old = jdbc.sql("""
                            select hash from picture where kept_at < ? and hash > ? order by hash limit %d""".formatted(AT_A_TIME))
                    .params(before, after)
                    .query(String.class)
                    .list();
            if (old.isEmpty()) {
                break;
            }
            after = old.getLast();
            Set<String> unused = new HashSet<>(old);
            rooms.forEach(room -> unused.removeAll(room.usedAmong(Set.copyOf(old))));
            for (String hash : unused) {
                removed += remove(hash, before);
            }
        }
        if (removed > 0) {
            log.info("Removed {} pictures that nobody used", removed);
        }
    }

    /** Unless it was sent again, or is used since it was looked at. */
    private int remove(String hash, LocalDateTime before) {
        try {
            return jdbc.sql("delete from picture where hash = ? and kept_at < ?")
                    .params(hash, before)
                    .update();
        } catch (DataIntegrityViolationException used) {
            return 0;
        }
    }
}
