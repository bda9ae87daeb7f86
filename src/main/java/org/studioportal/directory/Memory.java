package org.studioportal.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps something small that changes rarely. A transaction that changes it reads its own changes, and others see them
 * once it has committed; other nodes see them when what they keep has aged.
 */
abstract class Memory<S> {
    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    /** How it is read from the database. */
    interface Reader<S> {
        /** As the caller's transaction sees it. */
        S read();

        /** As it is committed: a caller's transaction may look at an older state, which must not be kept for others. */
        S readApart();
    }

    private record Kept<S>(S snapshot, Instant readAt) {}

    /** What a transaction that has changed something sees; read again after each change. */
    private static final class Own<S> {
        private S snapshot;
    }

    private final Reader<S> reader;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Kept<S> kept;
    private volatile long changes;

    Memory(Reader<S> reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    final S snapshot() {
        Own<S> own = own();
        if (own != null) {
            if (own.snapshot == null) {
                own.snapshot = reader.read();
            }
            return own.snapshot;
        }
        Kept<S> now = kept;
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

    private S refreshed() {
        long before = changes;
        Instant readAt = clock.instant();
        S fresh = reader.readApart();
        // What was read while somebody committed a change may be the old state: it is used once, not kept.
        synchronized (this) {
            if (before == changes) {
                kept = new Kept<>(fresh, readAt);
            }
        }
        return fresh;
    }

    /** To be called by whoever changes it, within the transaction and after the flush. */
    final void changed() {
        Own<S> own = own();
        if (own != null) {
            own.snapshot = null;
            return;
        }
        TransactionSynchronizationManager.bindResource(this, new Own<S>());
        TransactionSynchronizationManager.registerSynchronization(new UntilCompletion());
    }

    /** The next who asks reads again. */
    final synchronized void forget() {
        changes++;
        kept = null;
    }

    @SuppressWarnings("unchecked")
    private Own<S> own() {
        return (Own<S>) TransactionSynchronizationManager.getResource(this);
    }

    private final class UntilCompletion implements TransactionSynchronization {
        private Object suspended;

        // A transaction within this one is another one: it does not see these changes.
        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(Memory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Memory.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Memory.this);
            forget();
        }
    }
}
