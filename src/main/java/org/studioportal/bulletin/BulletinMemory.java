package org.studioportal.bulletin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what is made of publications and costs more than a statement: front pages, the feed, how many there are. What was
 * published on any node is seen within {@link #MAX_AGE}: by then each asks for the {@link BulletinState}, which is all that
 * a visit costs, and that only once in the time. What this node publishes itself is mostly seen at once.
 */
@Component
class BulletinMemory {
    static final Duration MAX_AGE = Duration.ofMillis(500);
    /** Of each sort of thing; what was asked for least lately goes. */
    private static final int MOST = 200;

    private record Kept(long changes, Map<Class<?>, Map<Object, Object>> made) {}

    private static final class Latest extends LinkedHashMap<Object, Object> {
        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    }

    private final BulletinState state;
    private final Clock clock;
    private volatile Kept kept = new Kept(-1, Map.of());
    private volatile Instant askedAt = Instant.EPOCH;

    BulletinMemory(BulletinState state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /**
     * What was made under that key since the last change, or makes it. Not for callers who are changing something.
     *
     * @param key says all that the result depends on, but for the publications
     */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> make) {
        Map<Object, Object> made =
                current().computeIfAbsent(key.getClass(), sort -> Collections.synchronizedMap(new Latest()));
        Object known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return (T) known;
    }

    /** The state is asked for before anything is made: what is made from newer rows is only thrown away too early. */
    private Map<Class<?>, Map<Object, Object>> current() {
        Instant now = clock.instant();
        if (askedAt.plus(MAX_AGE).isBefore(now) || askedAt.isAfter(now)) {
            long changes = state.changes();
            if (changes != kept.changes()) {
                kept = new Kept(changes, new ConcurrentHashMap<>());
            }
            askedAt = now;
        }
        return kept.made();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(BulletinsChanged changed) {
        askedAt = Instant.EPOCH;
    }

    /** When somebody wrote to the tables behind the portal's back. */
    void forgetAll() {
        kept = new Kept(-1, Map.of());
        askedAt = Instant.EPOCH;
    }
}
