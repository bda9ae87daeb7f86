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
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern LOOKS_LIKE_A_KEY =
            Pattern.compile("[a-z0-9-]+\\.(?:[A-Za-z0-9_-]+\\.)*(?:[A-Za-z0-9_-]+)?");
    private static final Pattern STEM = Pattern.compile("[a-z0-9-]+\\.(?:[A-Za-z0-9_-]+\\.)*");
    private static final Pattern CONSTANT = Pattern.compile("\\.[A-Z0-9_]+$");
    /** A value for the style sheet, such as a studio's own colour, is no style. */
    private static final Pattern STYLE_VALUES =
            Pattern.compile("getStyle\\(\\)(?:\\s*\\.set\\(\"--[a-z-]+\", [\\w.()]+\\))+;");

    private static final Pattern AUDITED =
            Pattern.compile("\\b(?:record|change\\.(?:keep|keepAll|end))\\([^\";]*\"[^\"]*\"(?:\\s*:\\s*\"[^\"]*\")?");
    /** What keys begin with that are put together elsewhere, of a constant or of a web component's word. */
    private static final Set<String> COMPUTED = Set.of(
            "article-editor",
            "category",
            "directory.gender",
            "directory.kind",
            "directory.level",
            "directory.partner-kind",
            "directory.register.status",
            "mode",
            "picture.crop",
            "rich-text",
            "studio.level",
            "studio.slot",
            "studio.sort",
            "week");

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
        Set<String> known = known();
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
    void whatLooksLikeAKeyIsOne() throws IOException {
        Set<String> known = known();
        Set<String> rooms = known.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> named = literals().stream()
                .filter(text -> LOOKS_LIKE_A_KEY.matcher(text).matches())
                .filter(text -> rooms.contains(text.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> beforeConstants = beforeConstants(known);
        assertThat(named)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(known.contains(text)
                                || COMPUTED.contains(text)
                                || beforeConstants.contains(text)
                                || text.endsWith(".") && known.stream().anyMatch(key -> key.startsWith(text)))
                        .as(text)
                        .isTrue());
        assertThat(COMPUTED)
                .allSatisfy(stem -> assertThat(known)
                        .as(stem)
                        .anySatisfy(key -> assertThat(key).startsWith(stem + ".")));
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> known = known();
        Set<String> said = literals();
        Set<String> stems = Stream.concat(
                        COMPUTED.stream().map(stem -> stem + "."),
                        said.stream().filter(text -> STEM.matcher(text).matches()))
                .collect(Collectors.toSet());
        beforeConstants(known).stream()
                .filter(said::contains)
                .map(stem -> stem + ".")
                .forEach(stems::add);

        assertThat(known).allMatch(key -> said.contains(key) || stems.stream().anyMatch(key::startsWith));
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
            assertThat(STYLE_VALUES.matcher(code).replaceAll(""))
                    .as("inline style in " + source)
                    .doesNotContain("getStyle()")
                    .doesNotContain(".setWidth(\"");
        }
    }

    /** What {@code t("some.key", SOME_CONSTANT)} names: keys that end in a constant's name, without it. */
    private static Set<String> beforeConstants(Set<String> keys) {
        return keys.stream()
                .filter(key -> CONSTANT.matcher(key).find())
                .map(key -> CONSTANT.matcher(key).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        read("_zh_CN.properties").values().forEach(p -> known.addAll(p.stringPropertyNames()));
        return known;
    }

    /** Every text in the code, but for the names of what the audit trail records. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path source : sources()) {
            String code = AUDITED.matcher(Files.readString(source)).replaceAll("");
            LITERAL.matcher(code).results().map(m -> m.group(1)).forEach(literals::add);
        }
        return literals;
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
