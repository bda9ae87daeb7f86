package org.studioportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.shared.Contrast;

/** The colours can be read: WCAG 2.2 AA asks 4.5 : 1 for text, in light and in dark. */
class PaletteTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
    private static final Map<String, String[]> COLOURS = new HashMap<>();

    @BeforeAll
    static void readTokens() throws IOException {
        var token = TOKEN.matcher(Files.readString(Path.of("frontend/theme/tokens.css")));
        while (token.find()) {
            COLOURS.put(token.group(1), new String[] {"#" + token.group(2), "#" + token.group(3)});
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, surface-sunken",
        "ink, accent-wash",
        "ink-soft, paper",
        "ink-soft, surface",
        "ink-soft, surface-sunken",
        "accent, paper",
        "accent, surface",
        "accent, accent-wash",
        "accent-strong, accent-wash",
        "on-accent, accent",
        "on-accent, accent-strong",
        "gold, gold-wash",
        "good, good-wash",
        "warn, warn-wash",
        "bad, bad-wash",
        "bad, surface"
    })
    void textCanBeReadOnItsGround(String text, String ground) {
        for (int scheme : new int[] {0, 1}) {
            assertThat(Contrast.ratio(COLOURS.get(text)[scheme], COLOURS.get(ground)[scheme]))
                    .as(scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }
}
