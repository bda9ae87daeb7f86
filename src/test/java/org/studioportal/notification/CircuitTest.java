package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a channel that is down is spared. */
class CircuitTest {
    private Instant now = Instant.parse("2026-03-02T04:00:00Z");
    private final Circuit circuit = new Circuit(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void afterAFailureNobodyTriesForAWhile() {
        circuit.failed("no answer");
        assertThat(circuit.open()).isFalse();
        assertThat(circuit.reason()).isEqualTo("no answer");
        now = now.plusSeconds(7);
        assertThat(circuit.open()).isTrue();
        assertThat(circuit.doubtful()).isTrue();
    }

    @Test
    void thoseWhoFailTogetherCountOnce() {
        circuit.failed("one");
        circuit.failed("another");
        assertThat(Duration.between(now, circuit.closedUntil())).isLessThanOrEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void onceItWorksNothingIsLeftOfIt() {
        circuit.failed("no answer");
        circuit.worked();
        assertThat(circuit.open()).isTrue();
        assertThat(circuit.doubtful()).isFalse();
        assertThat(circuit.reason()).isNull();
    }

    @Test
    void eachWaitIsTwiceAsLongButNeverTooLongAndNeverQuiteTheSame() {
        Backoff backoff = new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), new Random(7));
        for (int failures = 1; failures < 60; failures++) {
            Duration plain =
                    failures < 8 ? Duration.ofSeconds(30).multipliedBy(1L << failures - 1) : Duration.ofHours(1);
            assertThat(backoff.after(failures))
                    .isBetween(
                            plain.multipliedBy(8).dividedBy(10),
                            plain.multipliedBy(12).dividedBy(10));
        }
        assertThat(backoff.after(3)).isNotEqualTo(backoff.after(3));
    }
}
