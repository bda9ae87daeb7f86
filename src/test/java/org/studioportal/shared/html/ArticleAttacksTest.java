package org.studioportal.shared.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known attacks, separated by a line of four dashes; {@code \0} stands for the character itself. */
class ArticleAttacksTest {
    private static final Set<String> TOP =
            Set.of("p", "h2", "h3", "ul", "ol", "blockquote", "hr", "table", "figure", "aside", "div");
    private static final Set<String> INSIDE = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "img",
            "figcaption",
            "strong",
            "em",
            "u",
            "s",
            "a",
            "br");

    private static final String HASH = "pictures/[0-9a-f]{64}/";
    private static final Map<String, String> STORED = Map.ofEntries(
            Map.entry("a href", "(?:https?://|mailto:|tel:)\\S+"),
            Map.entry("a rel", "noopener noreferrer nofollow"),
            Map.entry("img src", HASH + "large"),
            Map.entry("img alt", "(?s).*"),
            Map.entry("img width", "[1-9]\\d{0,4}"),
            Map.entry("img height", "[1-9]\\d{0,4}"),
            Map.entry("th colspan", "[1-9]\\d?"),
            Map.entry("th rowspan", "[1-9]\\d?"),
            Map.entry("td colspan", "[1-9]\\d?"),
            Map.entry("td rowspan", "[1-9]\\d?"),
            Map.entry("aside data-callout", "note|tip|warning"),
            Map.entry("div data-card", "studio|listing"),
            Map.entry("div data-ref", "[0-9]{1,18}"));
    private static final Map<String, String> READ = new HashMap<>(STORED);

    static {
        READ.put("img srcset", HASH + "medium \\d+w, " + HASH + "large \\d+w");
        READ.put("img sizes", "[\\w ,:()-]+");
        READ.put("img loading", "lazy");
        READ.put("img decoding", "async");
    }

    static List<String> attacks() throws IOException {
        return Stream.concat(
                        read("/html/xss.txt").lines(),
                        Stream.of(read("/html/article-xss.txt").split("\n----\n")))
                .map(attack -> attack.replace("\\0", "\0"))
                .toList();
    }

    private static String read(String file) throws IOException {
        try (InputStream in = ArticleAttacksTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertThat(read("/html/article-xss.txt").split("\n----\n")).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingRunsLoadsOrDisguisesItself(String attack) {
        String clean = ArticleHtml.clean(attack);
        String readable = ArticleHtml.readable(attack);

        check(clean, "data-block", "[a-z0-9]{8}", STORED);
        check(readable, "id", "p-[a-z0-9]{8}", READ);
        assertThat(ArticleHtml.clean(clean)).as("cleaned twice").isEqualTo(clean);
        assertThat(ArticleHtml.readable(clean)).as("read after cleaning").isEqualTo(readable);
    }

    private static void check(String html, String name, String pattern, Map<String, String> allowed) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        assertThat(body.html()).as("means the same when it is read again").isEqualTo(html);
        assertThat(body.nodeStream().toList()).noneMatch(node -> node instanceof Comment || node instanceof DataNode);
        assertThat(body.ownText()).as(html).isBlank();
        for (Element top : body.children()) {
            assertThat(top.tagName()).as(html).isIn(TOP);
            assertThat(top.attr(name)).as(html).matches(pattern);
            top.removeAttr(name);
            for (Element element : top.select("*")) {
                assertThat(element.tagName()).as(html).isIn(element == top ? TOP : INSIDE);
                element.attributes().forEach(attribute -> check(element, attribute, html, allowed));
            }
        }
    }

    private static void check(Element element, Attribute attribute, String html, Map<String, String> allowed) {
        String key = element.tagName() + " " + attribute.getKey();
        String pattern = allowed.get(key);
        assertThat(pattern).as("%s in %s", key, html).isNotNull();
        assertThat(attribute.getValue()).as("%s in %s", key, html).matches(pattern);
    }
}
