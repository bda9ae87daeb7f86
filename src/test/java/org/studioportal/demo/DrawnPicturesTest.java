package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studioportal.shared.picture.EncodedPicture;
import org.studioportal.shared.picture.Pictures;

/** Pictures of the invented city; some are left in target/drawn to be looked at. */
class DrawnPicturesTest {
    private static final int MANY = 200;

    private final Pictures pictures = new Pictures();

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneSomebodyElse() {
        Set<String> faces = new HashSet<>();
        LongStream.range(0, MANY).forEach(seed -> {
            assertThat(DrawnPortrait.svg(seed)).isEqualTo(DrawnPortrait.svg(seed));
            assertThat(DrawnPortrait.svg(seed, true)).isNotEqualTo(DrawnPortrait.svg(seed, false));
            assertThat(DrawnScene.svg(seed)).isEqualTo(DrawnScene.svg(seed));
            faces.add(DrawnPortrait.svg(seed));
        });
        assertThat(faces).hasSize(MANY);
    }

    @Test
    void portraitsAreSquarePicturesThatThePortalTakes() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            String svg = DrawnPortrait.svg(seed, seed % 2 == 0);
            EncodedPicture picture = pictures.encode(svg.getBytes(StandardCharsets.UTF_8), 480);
            assertThat(picture.width()).isEqualTo(480).isEqualTo(picture.height());
            leave("portrait-" + seed, picture);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scenesArePicturesThatThePortalTakes(DrawnScene.Kind kind) throws IOException {
        Set<String> drawn = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            drawn.add(DrawnScene.svg(kind, seed));
        }
        assertThat(drawn).hasSize(20);
        EncodedPicture picture = pictures.encode(drawn.iterator().next().getBytes(StandardCharsets.UTF_8), 640);
        assertThat(picture.width()).isEqualTo(640);
        assertThat(picture.height()).isEqualTo(480);
        leave("scene-" + kind, picture);
    }

    private static void leave(String name, EncodedPicture picture) throws IOException {
        Path file = Path.of("target/drawn/" + name + (picture.mediaType().endsWith("png") ? ".png" : ".jpg"));
        Files.createDirectories(file.getParent());
        Files.write(file, picture.content());
    }
}
