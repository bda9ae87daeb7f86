package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Read again by what wrote it. */
class WordDocumentTest {
    private final XWPFDocument word = read(Samples.feature());

    @Test
    void saysInItsPropertiesWhatItIsAndWhose() {
        assertThat(word.getProperties().getCoreProperties().getTitle())
                .isEqualTo(Samples.feature().title());
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("市司法局");
    }

    @Test
    void isA4WithTheMarginsOfOfficialPapers() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
        assertThat(word.getFooterList()).hasSize(1);
    }

    @Test
    void titleAndHeadingsAreRealOnes() {
        assertThat(styled("Title")).containsExactly(Samples.feature().title());
        assertThat(styled("Heading1")).containsExactly("从“找谁问”到“坐下说”", "数字背后");
        assertThat(styled("Heading2")).containsExactly("三步走完一件事");
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .filteredOn(style -> style != null)
                .allMatch(style -> word.getStyles().styleExist(style));
        assertThat(word.getStyles()
                        .getStyle("Normal")
                        .getCTStyle()
                        .getPPr()
                        .getSpacing()
                        .getLine())
                .isEqualTo(BigInteger.valueOf(28 * 20));
    }

    @Test
    void listsCountByThemselvesAndEachFromOne() {
        XWPFParagraph bullet = starting("土地流转");
        XWPFParagraph inner = starting("没有签合同");
        XWPFParagraph step = starting("登记：");
        assertThat(bullet.getNumFmt()).isEqualTo("bullet");
        assertThat(inner.getNumFmt()).isEqualTo("decimal");
        assertThat(inner.getNumIlvl()).isEqualTo(BigInteger.ONE);
        assertThat(step.getNumFmt()).isEqualTo("decimal");
        assertThat(step.getNumIlvl()).isEqualTo(BigInteger.ZERO);
        assertThat(step.getNumID()).isNotEqualTo(inner.getNumID());
        assertThat(starting("回访：").getNumID()).isEqualTo(step.getNumID());
        assertThat(step.getNumStartOverride()).isEqualTo(BigInteger.ONE);
        assertThat(starting("新的一年").getNumID()).isNull();
    }

    @Test
    void tablesKeepTheirCells() {
        XWPFTable table = word.getTables().getFirst();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getCell(3).getText()).isEqualTo("平均办结");
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("412");
        assertThat(table.getRow(3).getCell(0).getText()).isEqualTo("纠纷调解");
        assertThat(table.getRow(4).getCell(0).getText()).isEmpty();
        assertThat(table.getRow(4).getCell(1).getText()).isEqualTo("家庭 11");
        assertThat(table.getRow(5).getTableCells()).hasSize(1);
        assertThat(table.getRow(5).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void linksLeadSomewhere() {
        List<String> links = word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(word).getURL())
                .toList();
        assertThat(links)
                .containsExactly(
                        "https://portal.example.org/ledger",
                        "tel:12348",
                        "https://portal.example.org/studios/mingdeng",
                        "https://portal.example.org/board/34",
                        "mailto:editor@portal.example.org");
    }

    @Test
    void picturesFitTheTextAndSayWhatTheyShow() {
        List<XWPFPicture> pictures = word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();
        assertThat(pictures)
                .extracting(picture ->
                        picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                .containsExactly("清晨的槐树村，山坳里一片红屋顶", "村口的老槐树和水塔");
        // In points: 156 mm, and 120 mm in height.
        assertThat(pictures.getFirst().getWidth()).isBetween(441.0, 443.0);
        assertThat(pictures.getLast().getDepth()).isBetween(339.0, 341.0);
        assertThat(styled("Caption")).containsExactly("清晨的槐树村。工作室所在的党群服务中心就在照片左下角。", "村口的老槐树，据说有三百年。");
    }

    @Test
    void calloutsAndCardsHaveStylesOfTheirOwn() {
        assertThat(styled("Callout")).contains("提示", "注意", "说明").hasSize(6);
        assertThat(styled("Card")).hasSize(2).first().asString().contains("明灯法律援助工作室", "坐班", "studios/mingdeng");
    }

    @Test
    void anAddressThatIsNoneStaysText() {
        XWPFDocument odd = read(Articles.withBody("<p><a href=\"https://a.example.org/{x}|%zz\">看这里</a></p>"));
        assertThat(odd.getParagraphs())
                .last()
                .extracting(XWPFParagraph::getText)
                .isEqualTo("看这里");
    }

    @Test
    void tablesWithinTablesAndListsWithinCalloutsDoNotBreakIt() {
        XWPFDocument odd = read(Articles.withBody("""
                <table><tr><td><table><tr><td>内一</td><td>内二</td></tr></table></td><td rowspan="9">高</td></tr></table>
                <aside data-callout="tip"><ol><li>一</li></ol><table><tr><td>格</td></tr></table></aside>
                <table><tr></tr></table><ul></ul><figure></figure>"""));
        assertThat(odd.getTables()).hasSize(2);
        assertThat(odd.getTables().getFirst().getText()).contains("内一", "内二", "高");
    }

    private static XWPFDocument read(ExportedArticle article) {
        try {
            return new XWPFDocument(
                    new ByteArrayInputStream(WordDocument.of(article, Samples.CHINESE, Samples.PICTURES)));
        } catch (IOException e) {
            throw new AssertionError("Word would not open it", e);
        }
    }

    private List<String> styled(String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private XWPFParagraph starting(String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
