package org.studioportal.shared.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studioportal.shared.ui.FormattedText;

class SafeHtmlTest {
    private static final Set<String> ELEMENTS =
            Set.of("p", "h3", "h4", "strong", "em", "u", "s", "ul", "ol", "li", "blockquote", "a", "br", "hr");

    static List<String> attacks() throws IOException {
        try (InputStream in = SafeHtmlTest.class.getResourceAsStream("/html/xss.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertThat(attacks()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingRunsOrLoads(String attack) {
        String clean = SafeHtml.clean(attack);

        for (Element element : Jsoup.parseBodyFragment(clean).body().children().select("*")) {
            assertThat(element.tagName()).as(clean).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(clean).isIn("href", "rel");
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).as(clean).matches("(?:https?://|mailto:|tel:)\\S+");
                assertThat(element.attr("rel")).as(clean).contains("noopener", "noreferrer", "nofollow");
            }
        }
        assertThat(SafeHtml.clean(clean)).as("cleaned twice").isEqualTo(clean);
        assertThat(new FormattedText(attack).getElement().getProperty("innerHTML"))
                .isEqualTo(clean);
    }

    @Test
    void formattedTextStaysAsItIs() {
        String text = "<h3>宗旨</h3><p>为<strong>老人</strong>、<em>孩子</em>和<u>所有人</u><s>收费</s>服务，“好”！<br>第二行</p>"
                + "<ul><li>法律</li><li>健康</li></ul><ol><li>一</li></ol><blockquote><p>引文</p></blockquote><hr><h4>小节</h4>";
        assertThat(SafeHtml.clean(text)).isEqualTo(text);
    }

    @Test
    void whatOtherProgramsWriteIsTranslated() {
        assertThat(SafeHtml.clean("<h1>a</h1><h6>b</h6><div><b>c</b> <i>d</i> <del>e</del></div>"))
                .isEqualTo("<h3>a</h3><h4>b</h4><strong>c</strong> <em>d</em> <s>e</s>");
    }

    @Test
    void linksGoWhereTheySay() {
        assertThat(Jsoup.parseBodyFragment(SafeHtml.clean(
                                "<a href='https://example.org/a?b=1&amp;c=2'>x</a><a href='mailto:a@example.org'>y</a>"
                                        + "<a href='tel:+8657912345'>z</a>"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://example.org/a?b=1&c=2", "mailto:a@example.org", "tel:+8657912345");
    }

    @Test
    void anEmptyEditorHasNoText() {
        for (String empty : new String[] {null, "", " ", "<p></p>", "<p> &nbsp; </p><hr>", "<ul><li></li></ul>"}) {
            assertThat(SafeHtml.clean(empty)).isEmpty();
            assertThat(SafeHtml.text(empty)).isEmpty();
        }
    }

    @Test
    void theLineThatAnEditorLeavesAtTheEndGoes() {
        assertThat(SafeHtml.clean("<p>a</p><p></p><p>b</p><p></p><p></p>")).isEqualTo("<p>a</p><p></p><p>b</p>");
    }

    @Test
    void wordsAreCountedAsPeopleDo() {
        assertThat(SafeHtml.text("<h3>宗旨</h3><p>a &lt; b</p><script>x</script>"))
                .isEqualTo("宗旨 a < b");
        assertThat(SafeHtml.length("<p>👍🏽好</p><p>a<br>b</p>")).isEqualTo(5);
    }
}
