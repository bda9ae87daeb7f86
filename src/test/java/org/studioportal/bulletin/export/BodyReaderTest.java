package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.html.ArticleHtml;

class BodyReaderTest {
    @Test
    void readsWhatTheContractKnows() {
        assertThat(BodyReader.read(Samples.feature().bodyHtml()))
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Paragraph",
                        "Paragraph",
                        "Picture",
                        "Heading",
                        "Paragraph",
                        "Paragraph",
                        "Items",
                        "Quote",
                        "Heading",
                        "Items",
                        "Callout",
                        "Heading",
                        "Paragraph",
                        "Table",
                        "Paragraph",
                        "Picture",
                        "Picture",
                        "Callout",
                        "Paragraph",
                        "Card",
                        "Card",
                        "Card",
                        "Rule",
                        "Callout");
    }

    @Test
    void cleaningABodyChangesNothingInTheFiles() {
        String body = Samples.feature().bodyHtml();
        assertThat(BodyReader.read(ArticleHtml.clean(body))).isEqualTo(BodyReader.read(body));
    }

    @Test
    void aCardOfNothingKnownIsNone() {
        assertThat(BodyReader.read(
                        "<div data-card=\"studio\" data-ref=\"x\"></div><div data-card=\"y\" data-ref=\"1\"></div>"))
                .isEmpty();
    }

    @Test
    void looksAddUpAndEndWhereTheyEnd() {
        assertThat(runs("<p>一<strong>二<em>三</em></strong><u>四</u><s>五</s></p>"))
                .containsExactly(
                        new Run("一", Set.of(), null),
                        new Run("二", Set.of(Run.Look.STRONG), null),
                        new Run("三", Set.of(Run.Look.STRONG, Run.Look.EMPHASIS), null),
                        new Run("四", Set.of(Run.Look.UNDERLINED), null),
                        new Run("五", Set.of(Run.Look.STRUCK), null));
    }

    @Test
    void onlyAddressesThatPeopleFollowAreLinks() {
        assertThat(
                        runs(
                                "<p><a href=\"javascript:x\">一</a><a href=\"HTTPS://a.example.org\">二</a><a href=\"/x\">三</a></p>"))
                .extracting(Run::link)
                .containsExactly(null, "HTTPS://a.example.org", null);
    }

    @Test
    void wordsOutsideOfBlocksAndInUnknownOnesAreKept() {
        assertThat(BodyReader.read("外<section>里<p>段</p>后</section>"))
                .extracting(block -> Run.text(((Block.Paragraph) block).runs()))
                .containsExactly("外", "里", "段", "后");
    }

    @Test
    void onlyKeptPicturesArePictures() {
        assertThat(BodyReader.read("<figure><img src=\"https://a.example.org/x.png\"></figure>"
                        + "<figure><img src=\"pictures/../x/large\"><figcaption>字</figcaption></figure>"))
                .isEmpty();
    }

    @Test
    void nothingIsNoBlocks() {
        assertThat(BodyReader.read(null)).isEmpty();
        assertThat(BodyReader.read("<p> </p><h2></h2><ul><li></li></ul><table></table><p><br></p>"))
                .isEmpty();
    }

    private static List<Run> runs(String html) {
        return ((Block.Paragraph) BodyReader.read(html).getFirst()).runs();
    }
}
