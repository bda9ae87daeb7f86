package org.studioportal.shared.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.studioportal.shared.html.ArticleHtml.CardKind.LISTING;
import static org.studioportal.shared.html.ArticleHtml.CardKind.STUDIO;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studioportal.shared.html.ArticleHtml.Block;
import org.studioportal.shared.html.ArticleHtml.Card;
import org.studioportal.shared.html.ArticleHtml.CardPart;
import org.studioportal.shared.html.ArticleHtml.Html;

class ArticleHtmlTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER = "f".repeat(64);
    private static final String IMG =
            "<img src=\"pictures/" + HASH + "/large\" alt=\"村口\" width=\"1600\" height=\"900\">";

    /** Without the blocks' names. */
    private static String shape(String html) {
        return ArticleHtml.clean(html).replaceAll(" data-block=\"[a-z0-9]{8}\"", "");
    }

    @Test
    void anArticleStaysAsItIs() {
        String article = "<h2 data-block=\"aaaaaaa1\">党员进村，“实事”办到家</h2>"
                + "<p data-block=\"aaaaaaa2\">为<strong>老人</strong>、<em>孩子</em>和<u>所有人</u><s>收费</s>服务！<br>第二行 "
                + "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">详情</a></p>"
                + "<figure data-block=\"aaaaaaa3\">" + IMG + "<figcaption>活动现场</figcaption></figure>"
                + "<aside data-callout=\"tip\" data-block=\"aaaaaaa4\"><p>提示</p></aside>"
                + "<div data-card=\"studio\" data-ref=\"12\" data-block=\"aaaaaaa5\"></div>"
                + "<ul data-block=\"aaaaaaa6\"><li><p>一</p><ol><li><p>甲</p></li></ol></li><li><p>二</p></li></ul>"
                + "<blockquote data-block=\"aaaaaaa7\"><p>引文</p></blockquote><hr data-block=\"aaaaaaa8\">"
                + "<table data-block=\"aaaaaaa9\"><tbody><tr><th><p>村</p></th><th><p>次</p></th></tr>"
                + "<tr><td colspan=\"2\"><p>合计</p></td></tr></tbody></table><h3 data-block=\"aaaaaa10\">小结</h3>";
        assertThat(ArticleHtml.clean(article)).isEqualTo(article);
    }

    @Test
    void whatOtherProgramsWriteIsTranslated() {
        assertThat(shape("<h1>a</h1><h5>b</h5><section><div><b>c</b> <i>d</i> <del>e</del></div>"
                        + "<div>f</div></section><pre>g</pre>"))
                .isEqualTo("<h2>a</h2><h3>b</h3><p><strong>c</strong> <em>d</em> <s>e</s></p><p>f</p><p>g</p>");
        assertThat(shape("<ul><li>a<li><h2>b</h2></ul>")).isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    }

    @Test
    void anEmptyEditorHasNoText() {
        for (String empty :
                new String[] {null, "", " ", "<p></p>", "<p> &nbsp; </p><hr>", "<aside data-callout=tip>"}) {
            assertThat(ArticleHtml.clean(empty)).isEmpty();
            assertThat(ArticleHtml.readable(empty)).isEmpty();
            assertThat(ArticleHtml.text(empty)).isEmpty();
            assertThat(ArticleHtml.parts(empty)).isEmpty();
            assertThat(ArticleHtml.blocks(empty)).isEmpty();
            assertThat(ArticleHtml.length(empty)).isZero();
            assertThat(ArticleHtml.tooLong(empty)).isFalse();
        }
        assertThat(shape("<p>a</p><p></p><p>b</p><p></p>")).isEqualTo("<p>a</p><p></p><p>b</p>");
    }

    @Test
    void picturesAreOursOrGoWithTheirCaptions() {
        assertThat(shape("<p>前" + IMG + "后</p>")).isEqualTo("<p>前</p><figure>" + IMG + "</figure><p>后</p>");
        assertThat(shape("<p>a</p><figure><img src='https://example.org/x.png'><figcaption>外图</figcaption></figure>"))
                .isEqualTo("<p>a</p>");
        assertThat(shape("<figure>" + IMG + "<figcaption>一<b>二</b><br>三</figcaption></figure>"))
                .isEqualTo("<figure>" + IMG + "<figcaption>一二 三</figcaption></figure>");
        assertThat(shape("<figure><img src='pictures/" + HASH + "/large' width='0' height='9e9'></figure>"))
                .isEqualTo("<figure><img src=\"pictures/" + HASH + "/large\" alt=\"\"></figure>");
    }

    @Test
    void picturesInsideOtherBlocksFollowThem() {
        assertThat(shape("<ul><li>a" + IMG + "</li><li>b</li></ul><p>c</p>"))
                .isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul><figure>" + IMG + "</figure><p>c</p>");
        assertThat(shape("<aside data-callout=note><p>a</p><figure>" + IMG + "</figure><ul><li>b</li></ul></aside>"))
                .isEqualTo("<aside data-callout=\"note\"><p>a</p><p>b</p></aside><figure>" + IMG + "</figure>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "tip", "warning"})
    void calloutsHaveThreeKinds(String kind) {
        String callout = "<aside data-callout=\"" + kind + "\"><p>注意<strong>安全</strong></p></aside>";
        assertThat(shape(callout)).isEqualTo(callout);
        assertThat(shape("<aside data-callout=\"x\"><p>a</p></aside><aside>b</aside>"))
                .isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void cardsAreEmptyAndNumbered() {
        assertThat(shape("<div data-card=studio data-ref=12><b>工作室</b></div><p>a</p>"))
                .isEqualTo("<div data-card=\"studio\" data-ref=\"12\"></div><p>a</p>");
        assertThat(shape("<div data-card=studio data-ref=0>a</div><div data-card=person data-ref=1>b</div>"))
                .isEqualTo("<p>a</p><p>b</p>");
        assertThat(ArticleHtml.cards("<div data-card=listing data-ref=34></div><p>x</p>"
                        + "<div data-card=studio data-ref=12></div><div data-card=listing data-ref=34></div>"))
                .containsExactly(new Card(LISTING, 34), new Card(STUDIO, 12), new Card(LISTING, 34));
    }

    @Test
    void anArticleMayBeOneCardOrOnePicture() {
        assertThat(shape("<div data-card=\"studio\" data-ref=\"1\"></div>")).isNotEmpty();
        assertThat(shape("<figure>" + IMG + "</figure><p></p>")).isEqualTo("<figure>" + IMG + "</figure>");
    }

    @Test
    void everyBlockHasANameOfItsOwn() {
        String clean =
                ArticleHtml.clean("<p data-block=\"abcdefgh\">a<p data-block=\"abcdefgh\">b<p>c<p>c<p data-block=X>d"
                        + "<ul><li><p data-block=\"zzzzzzzz\">e</p></li></ul>");
        assertThat(ArticleHtml.blocks(clean))
                .hasSize(6)
                .extracting(Block::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]{8}"))
                .startsWith("abcdefgh")
                .doesNotContain("zzzzzzzz");
        assertThat(Jsoup.parseBodyFragment(clean).select("li [data-block]")).isEmpty();
    }

    @Test
    void theSameTextIsGivenTheSameNames() {
        String text = "<p>一</p><p>一</p><hr><p>二</p>";
        assertThat(ArticleHtml.clean(text)).isEqualTo(ArticleHtml.clean(text));
        assertThat(ArticleHtml.blocks("<p>零</p>" + text).get(4).id())
                .as("what stands before does not matter")
                .isEqualTo(ArticleHtml.blocks(text).get(3).id());
    }

    @ParameterizedTest
    @CsvSource({"2,2", "50,50", "1,''", "0,''", "51,''", "999,''", "-2,''", "2x,''"})
    void spansAreSmall(String typed, String kept) {
        Element cell = Jsoup.parseBodyFragment(
                        ArticleHtml.clean("<table><tr><td colspan='" + typed + "' rowspan='" + typed + "'>x</table>"))
                .selectFirst("td");
        assertThat(cell.attr("colspan")).isEqualTo(kept);
        assertThat(cell.attr("rowspan")).isEqualTo(kept);
    }

    @Test
    void tablesKeepWhatTheyMayHave() {
        assertThat(
                        shape(
                                "<table style='min-width:75px'><colgroup><col style='width:9px'></colgroup><thead><tr><th scope=col>"
                                        + "a</th></tr></thead><tbody><tr><td><ul><li>b</li></ul></td><td></td></tr></tbody></table>"))
                .isEqualTo(
                        "<table><thead><tr><th><p>a</p></th></tr></thead><tbody><tr><td><ul><li><p>b</p></li></ul></td>"
                                + "<td><p></p></td></tr></tbody></table>");
        assertThat(shape("<table><tr><td>外<table><tr><td>内</td></tr></table>" + IMG + "</td></tr></table>"))
                .as("a table in a table is its words")
                .isEqualTo(
                        "<table><tbody><tr><td><p>外</p><p>内</p></td></tr></tbody></table><figure>" + IMG + "</figure>");
    }

    @Test
    void readersGetTheSizeThatSuits() {
        Element picture = Jsoup.parseBodyFragment(ArticleHtml.readable("<figure>" + IMG + "</figure>"))
                .selectFirst("img");
        assertThat(picture.attr("srcset"))
                .isEqualTo("pictures/" + HASH + "/medium 640w, pictures/" + HASH + "/large 1600w");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("decoding")).isEqualTo("async");
        assertThat(picture.hasAttr("sizes")).isTrue();

        Element tall = Jsoup.parseBodyFragment(
                        ArticleHtml.readable("<img src='pictures/" + HASH + "/large' width=800 height=1600>"))
                .selectFirst("img");
        assertThat(tall.attr("srcset"))
                .isEqualTo("pictures/" + HASH + "/medium 320w, pictures/" + HASH + "/large 800w");
        assertThat(ArticleHtml.readable("<img src='pictures/" + HASH + "/large' width=300 height=200>"))
                .as("there is one size only")
                .doesNotContain("srcset");
    }

    @Test
    void readersCanLinkToABlock() {
        assertThat(ArticleHtml.readable("<p data-block=\"abcdefgh\">好</p>")).isEqualTo("<p id=\"p-abcdefgh\">好</p>");
    }

    @Test
    void cardsStandBetweenStretches() {
        assertThat(ArticleHtml.parts("<p data-block=aaaaaaaa>a</p><p data-block=bbbbbbbb>b</p>"
                        + "<div data-card=studio data-ref=12></div><div data-card=listing data-ref=34></div>"
                        + "<p data-block=cccccccc>c</p>"))
                .containsExactly(
                        new Html("<p id=\"p-aaaaaaaa\">a</p><p id=\"p-bbbbbbbb\">b</p>"),
                        new CardPart(STUDIO, 12),
                        new CardPart(LISTING, 34),
                        new Html("<p id=\"p-cccccccc\">c</p>"));
    }

    @Test
    void wordsPicturesAndBlocksAreRead() {
        String html = "<h2 data-block=aaaaaaaa>标题</h2><figure data-block=bbbbbbbb>" + IMG
                + "<figcaption>图</figcaption></figure><p data-block=cccccccc>a &lt; b&nbsp;👍🏽</p>"
                + "<img src='pictures/" + OTHER + "/large'>" + IMG;
        assertThat(ArticleHtml.text(html)).isEqualTo("标题 图 a < b 👍🏽");
        assertThat(ArticleHtml.length(html)).isEqualTo(11);
        assertThat(ArticleHtml.pictures(html)).containsExactly(HASH, OTHER);
        assertThat(ArticleHtml.blocks(html).subList(0, 3))
                .extracting(Block::id, Block::text)
                .containsExactly(tuple("aaaaaaaa", "标题"), tuple("bbbbbbbb", "图"), tuple("cccccccc", "a < b 👍🏽"));
        assertThat(ArticleHtml.blocks(html).getFirst().html()).isEqualTo("<h2 data-block=\"aaaaaaaa\">标题</h2>");
    }

    @Test
    void tooMuchIsRefusedUnread() {
        String two = "<p>" + "一二三四五六七八九十".repeat(200_000);
        assertThat(ArticleHtml.tooLong(two)).isTrue();
        assertThatThrownBy(() -> ArticleHtml.clean(two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ArticleHtml.readable(two)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeReadAgainIsNotStored() {
        String grows = "<p>x".repeat(ArticleHtml.MOST_HTML / 4);
        assertThat(ArticleHtml.tooLong(grows)).isTrue();
        assertThatThrownBy(() -> ArticleHtml.clean(grows)).isInstanceOf(IllegalArgumentException.class);

        String shrinks = "<font face='x'>y</font>".repeat(15_000);
        assertThat(ArticleHtml.tooLong(shrinks)).isFalse();
        assertThat(ArticleHtml.clean(shrinks)).hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<div>",
                "<a href=x>",
                "<p><i>",
                "<",
                "&",
                "<!--"
            })
    void depthCostsNoTime(String nested) {
        String deep = nested.repeat(ArticleHtml.MOST_HTML / nested.length());
        // Generous: what is held is that the cost does not grow with the square.
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ArticleHtml.tooLong(deep));
    }

    @Test
    void aLongArticleIsReadInTime() {
        String article = "<p>“村里的事，大家办。”他说。</p>".repeat(4_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(ArticleHtml.blocks(article)).hasSize(4_000));
    }
}
