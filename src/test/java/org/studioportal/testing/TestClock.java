package org.studioportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.studioportal.shared.time.PortalTime;

/**
 * The clock of every {@link PortalTest}: inject it to move it. It goes like the real one until a test sets or advances
 * it; from then on it stands still, so that tests are exact, until the test has ended.
 */
@Primary
public final class TestClock extends Clock {
    private Instant standing;

    /** Stops at a moment. */
    public synchronized void set(Instant now) {
        standing = now;
    }

    /** Stops so much later than it is now; earlier, when negative. */
    public synchronized void advance(Duration by) {
        standing = instant().plus(by);
    }

    /** Goes like the real one again. */
    public synchronized void reset() {
        standing = null;
    }

    @Override
    public synchronized Instant instant() {
        return standing == null ? Instant.now() : standing;
    }

    @Override
    public ZoneId getZone() {
        return PortalTime.ZONE;
    }

    /** A clock of another zone that follows this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Follower(this, zone);
    }

    private static final class Follower extends Clock {
        private final TestClock leader;
        private final ZoneId zone;

        Follower(TestClock leader, ZoneId zone) {
            this.leader = leader;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return leader.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return leader.withZone(other);
        }
    }

    /** Lets it go again after each test. */
    static final class Reset implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).reset();
        }
    }
}
