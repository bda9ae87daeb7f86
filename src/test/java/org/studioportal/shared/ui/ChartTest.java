package org.studioportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What it shows is tested by the screens that have one. */
class ChartTest {
    @Test
    void aSeriesHasOneNumberForEachCategory() {
        List<Chart.Series> series = List.of(new Chart.Series("sent", Chart.Tone.GOOD, List.of(1, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Chart(Chart.Kind.BAR, "letters", "", "day", List.of("Mon", "Tue", "Wed"), series));
    }
}
