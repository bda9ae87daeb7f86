package org.studioportal.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the units, villages and pairings. A transaction that changes them reads its own changes, and others see them
 * once it has committed; other nodes see them when what they keep has aged.
 */
@Component
class DirectoryMemory {
    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    private record Kept(DirectorySnapshot snapshot, Instant readAt) {}

    /** What a transaction that has changed something sees; read again after each change. */
    private static final class Own {
        private DirectorySnapshot snapshot;
    }

    private final DirectoryReader reader;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Kept kept;
    private volatile long changes;

    DirectoryMemory(DirectoryReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    DirectorySnapshot snapshot() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            if (own.snapshot == null) {
                own.snapshot = reader.read();
            }
            return own.snapshot;
        }
        Kept now = kept;
        if (now != null && now.readAt().plus(MAX_AGE).isAfter(clock.instant())) {
            return now.snapshot();
        }
        // Reading apart takes a second connection while a caller's transaction holds one. Only one thread may: if all
        // did at once, they would wait for each other's.
        if (!refreshing.tryLock()) {
            return reader.read();
        }
        try {
            return refreshed();
        } finally {
            refreshing.unlock();
        }
    }

    private DirectorySnapshot refreshed() {
        long before = changes;
        Instant readAt = clock.instant();
        DirectorySnapshot fresh = reader.readApart();
        // What was read while somebody committed a change may be the old state: it is used once, not kept.
        synchronized (this) {
            if (before == changes) {
                kept = new Kept(fresh, readAt);
            }
        }
        return fresh;
    }

    /** To be called by whoever changes a unit, village or pairing, within the transaction and after the flush. */
    void changed() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            own.snapshot = null;
            return;
        }
        TransactionSynchronizationManager.bindResource(this, new Own());
        TransactionSynchronizationManager.registerSynchronization(new UntilCompletion());
    }

    /** The next who asks reads again. */
    synchronized void forget() {
        changes++;
        kept = null;
    }

    private final class UntilCompletion implements TransactionSynchronization {
        private Object suspended;

        // A transaction within this one is another one: it does not see these changes.
        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(DirectoryMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DirectoryMemory.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DirectoryMemory.this);
            forget();
        }
    }
}
