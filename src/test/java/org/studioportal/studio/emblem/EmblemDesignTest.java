package org.studioportal.studio.emblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studioportal.shared.Contrast;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.picture.EncodedPicture;
import org.studioportal.shared.picture.Pictures;

class EmblemDesignTest {
    private static final EmblemDesign BAG = new EmblemDesign(Motif.DOCTOR_BAG, "#1F5F5B", "#f4f1de");

    @Test
    void isOneShortCodeForAColumn() {
        assertThat(BAG.code()).isEqualTo("doctor-bag #1f5f5b #f4f1de");
        assertThat(EmblemDesign.parse(BAG.code())).isEqualTo(BAG);
        for (Motif motif : Motif.values()) {
            assertThat(new EmblemDesign(motif, "#000000", "#ffffff").code()).hasSizeLessThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "doctor-bag",
                "doctor-bag #1f5f5b",
                "doctor-bag #1f5f5b #f4f1de x",
                "party-emblem #1f5f5b #f4f1de",
                "DOCTOR_BAG #1f5f5b #f4f1de",
                "doctor-bag red #f4f1de",
                "doctor-bag #1f5f5b #fff",
                "doctor-bag #1f5f5b \"/><script>"
            })
    void whatIsNoDesignIsRefusedInASentence(String code) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> EmblemDesign.parse(code))
                .satisfies(wrong -> assertThat(wrong.messageKey()).startsWith("emblem.refused."));
    }

    @Test
    void warnsOfColoursThatAreTooNear() {
        assertThat(BAG.faint()).isFalse();
        assertThat(new EmblemDesign(Motif.SUN, "#ffffff", "#f6c453").faint()).isTrue();
    }

    @Test
    void suggestedPairsAreEvenGoodForText() {
        for (ColourPair pair : ColourPair.values()) {
            assertThat(Contrast.ratio(pair.ground(), pair.ink()))
                    .as(pair.name())
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMotifIsAPictureThatThePortalTakes(Motif motif) {
        EmblemDesign design = new EmblemDesign(motif, "#8b1e16", "#fff4e0");
        assertThat(motif.shapes()).isNotBlank();
        assertThat(design.svg())
                .isEqualTo(EmblemDesign.parse(design.code()).svg())
                .contains("#fff4e0")
                .doesNotContain("#ffffff")
                .doesNotContain("#000000");
        EncodedPicture picture = new Pictures().encode(design.svg().getBytes(StandardCharsets.UTF_8), 640);
        assertThat(picture.width()).isEqualTo(640).isEqualTo(picture.height());
    }

    @Test
    void noTwoMotifsLookAlike() {
        Set<String> drawn = new HashSet<>();
        for (Motif motif : Motif.values()) {
            assertThat(drawn.add(motif.shapes())).as(motif.name()).isTrue();
        }
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(30);
    }
}
