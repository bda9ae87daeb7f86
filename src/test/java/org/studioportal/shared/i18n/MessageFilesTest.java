package org.studioportal.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and the code says nothing by itself. */
class MessageFilesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED =
            Pattern.compile("\\b(?:t|getTranslation|translate)\\(\"([a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        Map<String, Properties> chinese = read("_zh_CN.properties");
        Map<String, Properties> english = read("_en.properties");

        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        chinese.forEach((room, sentences) -> {
            assertThat(sentences.stringPropertyNames())
                    .as(room)
                    .containsExactlyInAnyOrderElementsOf(english.get(room).stringPropertyNames());
            sentences.stringPropertyNames().forEach(key -> {
                assertThat(sentences.getProperty(key)).as(key).isNotBlank();
                assertThat(placeholders(english.get(room).getProperty(key)))
                        .as("placeholders of " + key)
                        .isEqualTo(placeholders(sentences.getProperty(key)));
            });
        });
    }

    @Test
    void noKeyBelongsToTwoRooms() throws IOException {
        List<String> keys = new ArrayList<>();
        read("_zh_CN.properties").values().forEach(p -> keys.addAll(p.stringPropertyNames()));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatTheCodeNamesHasASentence() throws IOException {
        Set<String> known = new TreeSet<>();
        read("_zh_CN.properties").values().forEach(p -> known.addAll(p.stringPropertyNames()));
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            var named = USED.matcher(Files.readString(source));
            while (named.find()) {
                used.add(named.group(1));
            }
        }
        assertThat(used)
                .isNotEmpty()
                .allMatch(key -> known.contains(key) || known.stream().anyMatch(k -> k.startsWith(key + ".")));
    }

    @Test
    void screensHoldNoChineseTextAndNoStyles() throws IOException {
        for (Path source : sources()) {
            if (!source.toString().contains("/ui/")) {
                continue;
            }
            String code =
                    Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
            assertThat(CHINESE.matcher(code).find())
                    .as(source + " holds Chinese text")
                    .isFalse();
            assertThat(code).as("inline style").doesNotContain("getStyle()").doesNotContain(".setWidth(\"");
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> read(String suffix) throws IOException {
        Map<String, Properties> files = new HashMap<>();
        try (Stream<Path> all = Files.list(MESSAGES)) {
            for (Path file : all.filter(f -> f.toString().endsWith(suffix)).toList()) {
                Properties sentences = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
                files.put(file.getFileName().toString().replace(suffix, ""), sentences);
            }
        }
        return files;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
