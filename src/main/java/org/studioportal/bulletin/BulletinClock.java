package org.studioportal.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.SystemWork;

/**
 * Publishes what is due and ends what leads the front page, once a second; each article in a transaction of its own and
 * by one node only.
 */
@Component
class BulletinClock {
    private static final Logger log = LoggerFactory.getLogger(BulletinClock.class);
    private static final int AT_ONCE = 50;

    private final ArticleRepository articles;
    private final Publishing publishing;
    private final Presence presence;
    private final ReaderMarks marks;
    private final BulletinState state;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulletinClock(
            ArticleRepository articles,
            Publishing publishing,
            Presence presence,
            ReaderMarks marks,
            BulletinState state,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.articles = articles;
        this.publishing = publishing;
        this.presence = presence;
        this.marks = marks;
        this.state = state;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.bulletin.clock:* * * * * *}")
    void tick() {
        SystemWork.run(() -> {
            Instant now = clock.instant();
            List<Long> due = articles.due(now, AT_ONCE);
            due.forEach(id -> publish(id, now));
            endLeads(now);
        });
    }

    /** One that cannot be published holds up no other; it is tried again the next second. */
    private void publish(long id, Instant now) {
        try {
            transaction.executeWithoutResult(status -> articles.lockUnlessBusy(id)
                    .filter(article -> article.status() == ArticleStatus.SCHEDULED
                            && !article.publishAt().isAfter(now))
                    .ifPresent(article -> publishing.publish(article, null, now)));
        } catch (RuntimeException failed) {
            log.error("Article {} could not be published in its time", id, failed);
        }
    }

    private void endLeads(Instant now) {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("update publication set lead_until = null where shown = true and lead_until <= ?")
                            .params(PublicationQueries.utc(now))
                            .update()
                    > 0) {
                state.changed();
            }
        });
    }

    @Scheduled(cron = "0 5 0,12 * * *", zone = "Asia/Shanghai")
    void tidy() {
        transaction.executeWithoutResult(status -> {
            presence.forgetOld();
            marks.forgetOld();
        });
    }
}
