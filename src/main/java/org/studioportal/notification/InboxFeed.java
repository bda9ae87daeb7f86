package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;

/**
 * Tells open pages how much is unread: read once a second for all of them together, from what has changed on any node,
 * while anybody looks. However many look, that is two statements a second for some seconds after a change, else one.
 */
@Component
class InboxFeed {
    private static final Logger LOG = LoggerFactory.getLogger(InboxFeed.class);

    /** How long after its moment a change may still be committed. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Map<AccountId, List<IntConsumer>> watchers = new ConcurrentHashMap<>();
    private final Map<AccountId, Integer> told = new ConcurrentHashMap<>();
    private final KeptNotices notices;
    private final Clock clock;
    private volatile Instant read = Instant.EPOCH;

    InboxFeed(KeptNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    Runnable watch(AccountId account, IntConsumer watcher) {
        if (watchers.isEmpty()) {
            read = clock.instant();
        }
        watchers.compute(account, (id, others) -> {
            List<IntConsumer> all = others == null ? new CopyOnWriteArrayList<>() : others;
            all.add(watcher);
            return all;
        });
        return () -> watchers.computeIfPresent(account, (id, all) -> {
            all.remove(watcher);
            if (all.isEmpty()) {
                told.remove(account);
                return null;
            }
            return all;
        });
    }

    @Scheduled(fixedDelayString = "${portal.notification.feed:1s}")
    void tick() {
        if (watchers.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<AccountId> changed = new HashSet<>(notices.changedSince(read.minus(OVERLAP)));
        read = now;
        changed.retainAll(watchers.keySet());
        tell(changed);
    }

    private void tell(Set<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        Map<AccountId, Integer> unread = notices.unread(accounts);
        for (AccountId account : accounts) {
            int number = unread.getOrDefault(account, 0);
            Integer before = told.put(account, number);
            if (before == null || before != number) {
                watchers.getOrDefault(account, List.of()).forEach(watcher -> tell(watcher, number));
            }
        }
    }

    /** One who cannot be told, as their page has just gone, must not keep others from hearing. */
    private static void tell(IntConsumer watcher, int number) {
        try {
            watcher.accept(number);
        } catch (RuntimeException e) {
            LOG.debug("Somebody could not be told how much is unread", e);
        }
    }
}
