package org.studioportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    /** As published checkers reckon them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #FFFFFF, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#949494, #ffffff, 3.03"
    })
    void isTheRatioOfTheLuminances(String one, String other, double ratio) {
        assertThat(Contrast.ratio(one, other)).isCloseTo(ratio, within(0.005)).isEqualTo(Contrast.ratio(other, one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#+12345", " #ffffff"})
    void knowsWhatIsNoColour(String text) {
        assertThat(Contrast.isColour(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Contrast.ratio(text, "#000000"));
    }

    @Test
    void nothingIsNoColour() {
        assertThat(Contrast.isColour(null)).isFalse();
    }
}
