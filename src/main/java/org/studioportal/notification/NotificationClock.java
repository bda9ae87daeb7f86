package org.studioportal.notification;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;

/** What time alone brings: reminders, digests, and forgetting what is old. Several nodes may do so at once. */
@Component
class NotificationClock {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationClock.class);
    private static final int AT_ONCE = 100;

    private final Reminders reminders;
    private final Digests digests;
    private final OldNotices old;

    NotificationClock(Reminders reminders, Digests digests, OldNotices old) {
        this.reminders = reminders;
        this.digests = digests;
        this.old = old;
    }

    @Scheduled(cron = "${portal.notification.reminders:10 * * * * *}")
    void tick() {
        for (Reminder reminder : Reminder.values()) {
            apart(reminder.name(), () -> reminders.give(reminder));
        }
        List<AccountId> due = digests.due(0, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(account -> apart("digest", () -> digests.make(account)));
            due = digests.due(due.getLast().value(), AT_ONCE);
        }
    }

    @Scheduled(cron = "${portal.notification.forgetting:0 40 3 * * *}", zone = "Asia/Shanghai")
    void forget() {
        old.forget();
    }

    /** One that fails must not keep the others waiting; it is tried again a minute later. */
    private static void apart(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Notifications: {} failed", what, e);
        }
    }
}
