package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"19900001234", "１９９００００１２３４", "199 0000 1234", "199-0000-1234", "+8619900001234", " 19900001234　"
            })
    void aMobileNumberIsFoundHoweverItIsSpread(String typed) {
        assertThat(PhoneNumbers.mobile(typed)).contains("19900001234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12900001234", "1990000123", "199000012345", "0577-12345678", "abc", ""})
    void whatIsNoMobileNumberIsNotTaken(String typed) {
        assertThat(PhoneNumbers.mobile(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0577-62345678, 0577-62345678",
        "057762345678, 0577-62345678",
        "(0577)62345678, 0577-62345678",
        "（０５７７）６２３４５６７８, 0577-62345678",
        "010-62345678, 010-62345678",
        "02162345678, 021-62345678",
        "0577-62345678-801, 0577-62345678-801",
        "0577-62345678转801, 0577-62345678-801",
        "19900001234, 19900001234"
    })
    void aContactMayHaveALandlineWithItsAreaCode(String typed, String kept) {
        assertThat(PhoneNumbers.any(typed)).contains(kept);
    }

    @Test
    void aLandlineWithoutAreaCodeIsNotEnough() {
        assertThat(PhoneNumbers.any("62345678")).isEmpty();
        assertThat(PhoneNumbers.any("0577-123")).isEmpty();
    }
}
