package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WeChatHtmlTest {
    /** What the editor keeps; no position, no float, nothing that loads. */
    private static final Set<String> KEPT = Set.of(
            "background-color",
            "border",
            "border-collapse",
            "border-left",
            "border-top",
            "color",
            "font-size",
            "font-weight",
            "letter-spacing",
            "line-height",
            "list-style-type",
            "margin",
            "padding",
            "text-align",
            "text-decoration",
            "vertical-align",
            "width",
            "word-break");

    private final WeChatHtml html = WeChatHtml.of(Samples.feature(), Samples.CHINESE, Samples.PICTURES);
    private final Document fragment = Jsoup.parseBodyFragment(html.fragment());

    @Test
    void nothingIsLeftThatTheEditorWouldStrip() {
        Set<String> attributes = fragment.body().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .collect(Collectors.toSet());
        assertThat(attributes).containsExactlyInAnyOrder("style", "src", "alt", "colspan", "rowspan");
        assertThat(fragment.select("script, style, a, figure, aside, div, iframe, h2, h3"))
                .isEmpty();
    }

    @Test
    void stylesAreThoseThatTheEditorKeeps() {
        Set<String> used = fragment.select("[style]").stream()
                .flatMap(element -> Arrays.stream(element.attr("style").split(";")))
                .map(style -> style.substring(0, style.indexOf(':')).strip())
                .collect(Collectors.toSet());
        assertThat(used).isNotEmpty().allMatch(KEPT::contains);
        assertThat(html.fragment()).doesNotContain("url(");
    }

    @Test
    void linksStandAtTheEndUnderTheirNumbers() {
        String text = fragment.body().text();
        assertThat(text)
                .contains("门户的服务台账[1]里")
                .contains("明灯法律援助工作室[2]")
                .contains("写信给编辑部[4]。")
                .contains("文中链接 [1] https://portal.example.org/ledger [2] https://portal.example.org/studios/mingdeng")
                .contains("[4] editor@portal.example.org");
        // The words are the number to call.
        assertThat(text).contains("请拨打 12348。").doesNotContain("[5]");
    }

    @Test
    void theSameAddressIsListedOnce() {
        ExportedArticle twice = Articles.withBody("""
                <p><a href="https://a.example.org/x">一</a>、<a href="https://a.example.org/x">二<strong>三</strong></a></p>""");
        String text = Jsoup.parse(
                        WeChatHtml.of(twice, Samples.CHINESE, Samples.PICTURES).fragment())
                .text();
        assertThat(text).contains("一[1]、二三[1]").containsOnlyOnce("https://a.example.org/x");
    }

    @Test
    void picturesAreNumberedAndThoseThatAreGoneLeaveNoGap() {
        List<String> sources = fragment.select("img").eachAttr("src");
        assertThat(sources).hasSize(2);
        assertThat(sources.getFirst())
                .startsWith("pictures/01-")
                .endsWith(".jpg")
                .matches("\\p{ASCII}+");
        assertThat(sources.getLast()).startsWith("pictures/02-");
        assertThat(fragment.body().text()).contains("三百年").doesNotContain("已经没有了");
    }

    @Test
    void theWholePageHasATitleThatTheFragmentHasNot() {
        Document page = Jsoup.parse(html.document());
        assertThat(page.title()).isEqualTo(Samples.feature().title());
        assertThat(page.selectFirst("h1").text()).isEqualTo(Samples.feature().title());
        assertThat(html.document()).contains("charset=\"UTF-8\"").contains(html.fragment());
        assertThat(fragment.select("h1")).isEmpty();
    }

    @Test
    void calloutsAndCardsAreBorderedAndACardThatIsGoneIsLeftOut() {
        List<String> bordered = fragment.select("section[style*=border:1px]").stream()
                .map(Element::text)
                .toList();
        assertThat(bordered).hasSize(5);
        assertThat(bordered.getFirst()).startsWith("提示 来之前请带上");
        assertThat(bordered.get(3)).isEqualTo("想学用手机挂号的老人，等一位老师[3] 微心愿 · 槐树村 · 需要 2 人");
    }

    @Test
    void whatPeopleWroteIsNoHtml() {
        ExportedArticle sly = new ExportedArticle(
                "<b>题</b>", "<i>摘要</i>", "\"作者\"", "单位<br>", "简讯", null, null, null, "<p>1 &lt; 2</p>", Samples.CARDS);
        String page = WeChatHtml.of(sly, Samples.ENGLISH, Samples.PICTURES).document();
        assertThat(Jsoup.parse(page).select("b, i, br")).isEmpty();
        assertThat(Jsoup.parse(page).text()).contains("<b>题</b>", "<i>摘要</i>", "1 < 2");
    }

    @Test
    void whatIsNoPartOfTheContractGivesItsWordsOnly() {
        ExportedArticle sly = Articles.withBody("""
                <p onclick="x()">字<script>alert(1)</script><a href="javascript:x()">链接</a></p>
                <video src="x">影</video><img src="https://evil.example.org/x.png"><h1>大题</h1>""");
        String fragment = WeChatHtml.of(sly, Samples.CHINESE, Samples.PICTURES).fragment();
        assertThat(Stream.of("onclick", "script", "alert", "javascript", "video", "evil"))
                .noneMatch(fragment::contains);
        assertThat(Jsoup.parse(fragment).text()).contains("字链接", "影", "大题");
    }
}
