package org.studioportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TestClockTest {
    private static final Instant LATE = Instant.parse("2031-12-31T16:30:00Z");

    @Autowired
    TestClock clock;

    @Autowired
    Clock portals;

    @Test
    void itIsTheClockOfThePortal() {
        assertThat(portals).isSameAs(clock);
        clock.set(LATE);
        assertThat(portals.instant()).isEqualTo(LATE);
        clock.advance(Duration.ofMinutes(-1));
        assertThat(portals.instant()).isEqualTo(LATE.minusSeconds(60));
    }

    @Test
    void itIsInTheCitysZoneAndAClockOfAnotherZoneFollowsIt() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.set(LATE);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(LocalDate.now(utc)).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    /** Twice, because the first one leaves it moved. */
    @RepeatedTest(2)
    void eachTestBeginsAtTheRealTime() {
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        clock.set(LATE);
    }
}
