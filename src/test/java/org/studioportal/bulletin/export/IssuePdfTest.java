package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.pdf.PdfPress;

/** Looked at by a machine; the issues are left in target/issues for people. */
class IssuePdfTest {
    private static PDDocument issue;
    private static List<String> pages;

    @BeforeAll
    static void print() throws IOException {
        issue = printed("issue", Samples.issue(), Samples.CHINESE);
        pages = pages(issue);
    }

    @AfterAll
    static void close() throws IOException {
        issue.close();
    }

    @Test
    void hasACoverContentsAndTheArticlesInTheirOrder() throws IOException {
        assertThat(issue.getNumberOfPages()).isBetween(7, 12);
        assertThat(pages.getFirst())
                .contains("工作室门户简报", "第 12 期", "2026年9月10日", "长桌边的一年", "听诊器工作室赶大集", "扫码看网页版")
                .doesNotContain("三家单位会诊一口老井");
        assertThat(pages.get(1)).contains("本期目录", "卷首语", "三家单位会诊一口老井");
        String articles = String.join("", pages.subList(2, pages.size()));
        assertThat(articles)
                .containsSubsequence(
                        "早上八点半",
                        "三步走完一件事",
                        "村口的老槐树，据说有三百年",
                        "想学用手机挂号的老人",
                        "一、总体情况",
                        "望江街道",
                        "心愿快递员",
                        "听诊器",
                        "田埂课堂",
                        "四点半");
    }

    @Test
    void theContentsLeadToThePagesWhereTheArticlesAre() {
        assertThat(Samples.issue().articles()).allSatisfy(article -> {
            var entry = Pattern.compile(Pattern.quote(squeezed(article.title())) + "[.·…]*(\\d+)")
                    .matcher(squeezed(pages.get(1)));
            assertThat(entry.find()).as(article.title()).isTrue();
            int page = Integer.parseInt(entry.group(1));
            assertThat(squeezed(pages.get(page - 1))).contains(squeezed(article.title()));
        });
    }

    @Test
    void everyPageButTheCoverSaysItsNumberAndNoneIsEmpty() {
        assertThat(pages.getFirst()).doesNotContain("— 1 —");
        IntStream.range(1, pages.size())
                .forEach(i -> assertThat(pages.get(i))
                        .contains("— " + (i + 1) + " —")
                        .contains("工作室门户简报 第 12 期")
                        .hasSizeGreaterThan(80));
    }

    @Test
    void bringsItsFontsAlong() throws IOException {
        Set<String> fonts = new HashSet<>();
        for (PDPage page : issue.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName());
            }
        }
        assertThat(fonts).isNotEmpty().allMatch(font -> font.contains("NotoSansSC"));
    }

    @Test
    void readersFindTheirWayByBookmarksTitleAndLanguage() throws IOException {
        assertThat(issue.getDocumentInformation().getTitle()).isEqualTo("工作室门户简报 第 12 期");
        assertThat(issue.getDocumentCatalog().getLanguage()).startsWith("zh");
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item :
                issue.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.add(item.getTitle());
            assertThat(item.findDestinationPage(issue)).as(item.getTitle()).isNotNull();
        }
        assertThat(bookmarks)
                .hasSize(8)
                .startsWith("本期目录", Samples.issue().articles().getFirst().title());
    }

    @Test
    void noLineBeginsWithAMarkThatClosesAndNoneEndsWithOneThatOpens() {
        pages.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    assertThat(line).doesNotStartWith("，").doesNotStartWith("。").doesNotStartWith("、");
                    assertThat(line).doesNotEndWith("“").doesNotEndWith("（").doesNotEndWith("《");
                });
    }

    @Test
    void theCodeOnTheCoverLeadsToThePage() throws Exception {
        BufferedImage image = new PDFRenderer(issue).renderImageWithDPI(0, 150);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                        .getText())
                .isEqualTo(Samples.issue().url());
    }

    @Test
    void anIssueWithoutPicturesCodesAndTitleIsWholeToo() throws IOException {
        ExportedArticle bare = new ExportedArticle(
                "只有一句话", null, null, null, "简讯", null, null, Samples.GONE, "<p>一句话。</p>", Samples.CARDS);
        ExportedIssue plain =
                new ExportedIssue(1000, null, LocalDate.of(2026, 1, 1), null, Samples.GONE, null, null, List.of(bare));
        try (PDDocument document = printed("plain", plain, Samples.ENGLISH)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(pages(document).getFirst()).contains("Studio Portal News", "No. 1000", "只有一句话");
            assertThat(pages(document).getLast()).contains("一句话。");
        }
    }

    @Test
    void howeverLongTheTextsTheCoverIsOnePage() throws IOException {
        ExportedArticle endless = new ExportedArticle(
                "题目很长".repeat(40) + "😀",
                "摘要".repeat(300),
                "作者".repeat(60),
                "单位".repeat(60),
                "种类名称",
                LocalDate.of(2026, 1, 1),
                "https://portal.example.org/" + "x".repeat(300),
                null,
                "<p>" + "W".repeat(500) + "</p><p>" + "字".repeat(1500) + "</p>",
                Samples.CARDS);
        ExportedIssue longest = new ExportedIssue(
                3,
                "期刊题目".repeat(30),
                LocalDate.of(2026, 1, 1),
                "卷首语".repeat(400),
                Samples.VILLAGE,
                "https://portal.example.org/issue",
                "主办".repeat(80),
                IntStream.range(0, 8).mapToObj(i -> endless).toList());
        try (PDDocument document = printed("longest", longest, Samples.CHINESE)) {
            List<String> pages = pages(document);
            assertThat(pages.getFirst()).contains("扫码看网页版");
            assertThat(pages.get(1)).contains("本期目录");
            assertThat(pages).allMatch(page -> page.length() > 60);
        }
    }

    @Test
    void whatIsAskedForAgainIsPrintedOnce() {
        IssuePdf press = new IssuePdf(new PdfPress());
        AtomicInteger opened = new AtomicInteger();
        PictureSource counted = hash -> {
            opened.incrementAndGet();
            return Samples.PICTURES.open(hash);
        };
        byte[] first = press.of(Samples.issue(), Samples.CHINESE, counted).orElseThrow();
        int before = opened.get();
        assertThat(press.of(Samples.issue(), Samples.CHINESE, counted)).containsSame(first);
        assertThat(opened).hasValue(before);
        assertThat(before).isPositive();
    }

    private static PDDocument printed(String name, ExportedIssue issue, ExportWords words) throws IOException {
        byte[] pdf = IssuePdf.print(issue, words, Samples.PICTURES);
        Path file = Path.of("target/issues/" + name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return Loader.loadPDF(pdf);
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static String squeezed(String text) {
        // The font has one glyph for two dashes.
        return text.replaceAll("\\s+", "").replace("⸺", "——");
    }
}
