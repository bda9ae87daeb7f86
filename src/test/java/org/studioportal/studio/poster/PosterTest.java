package org.studioportal.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.pdf.PdfFont;
import org.studioportal.shared.picture.Pictures;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.emblem.ColourPair;
import org.studioportal.studio.emblem.EmblemChoice;
import org.studioportal.studio.emblem.Motif;
import org.studioportal.testing.PortalTest;

/** Looked at by a machine; the sheets are left in target/posters for people. */
@PortalTest
class PosterTest {
    private static final URI ADDRESS = URI.create("https://portal.example.org/studios/mingdeng-falv");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 16);

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isOnePageThatSaysWhatMatters(String language) throws IOException {
        byte[] pdf = printed("ordinary-" + language, ordinary(), Locale.of(language));

        assertThat(pdf.length).isLessThan(400 * 1024);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            String text = text(document);
            assertThat(text)
                    .contains("明灯法律援助工作室")
                    .contains("市司法局")
                    .contains("法律咨询")
                    .contains("09:00")
                    .contains("槐树村党群服务中心一楼")
                    .contains("国庆节")
                    .contains("199****0001")
                    .doesNotContain("19900000001");
            assertThat(text)
                    .contains(
                            "zh".equals(language)
                                    ? List.of("我们能帮您", "加开：赶集日")
                                    : List.of("What we do for you", "Extra: 赶集日"));
            assertThat(fonts(document)).isNotEmpty().allMatch(font -> font.contains("NotoSansSC"));
        }
    }

    @Test
    void theCodeLeadsToThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed("code", ordinary(), Messages.CHINESE))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                            .getText())
                    .isEqualTo(ADDRESS.toString());
        }
    }

    @Test
    void howeverLongTheTextsItIsOnePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed("longest", longest(), Messages.CHINESE))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text(document))
                    .contains("非常长的名字")
                    .contains("扫码看全部")
                    .contains("步骤")
                    .contains("制作");
        }
    }

    @Test
    void aStudioThatHasHardlyAnythingHasAPosterToo() throws IOException {
        StudioPage bare = page(
                "安",
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new OpeningHours(WeeklyHours.NONE, List.of(), Map.of()));
        try (PDDocument document = Loader.loadPDF(printed("bare", bare, Messages.CHINESE))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text(document)).contains("近四周没有开放安排");
        }
    }

    @Test
    void emojiAreLeftOutAndRareLettersMarked() {
        assertThat(PdfFont.printable("笑脸😀👨‍👩‍👧社\u200d区\u0000 ❤️ok")).isEqualTo("笑脸社区 ok");
        assertThat(PdfFont.printable("王\uD88F\uDDDD")).isEqualTo("王");
        assertThat(PdfFont.printable("\u0E01").codePointAt(0)).isEqualTo(0x3013);
    }

    @Test
    void whatPeopleWroteIsNoHtml() throws IOException {
        StudioPage page = named("<b>&\"明灯</b>");
        try (PDDocument document = Loader.loadPDF(printed("html", page, Messages.CHINESE))) {
            assertThat(text(document)).contains("<b>&\"明灯</b>");
        }
    }

    private byte[] printed(String name, StudioPage studio, Locale language) throws IOException {
        var emblem =
                new Pictures().encode(ColourPair.PAPER.with(Motif.SCALES).svg().getBytes(StandardCharsets.UTF_8), 420);
        byte[] pdf = PosterPrinter.print(
                new Poster(studio, language, ADDRESS, WEDNESDAY), name.equals("bare") ? null : emblem, messages);
        Path file = Path.of("target/posters/" + name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return pdf;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        List<String> fonts = new ArrayList<>();
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).isTrue();
            fonts.add(resources.getFont(name).getName());
        }
        return fonts;
    }

    private static StudioPage ordinary() {
        return named("明灯法律援助工作室");
    }

    private static StudioPage named(String name) {
        return page(
                name,
                "市司法局",
                EnumSet.of(ServiceCategory.LEGAL, ServiceCategory.MEDIATION),
                "有事好商量，用法讲道理",
                "<p>在村里坐班的法律援助工作室。</p>",
                "槐树村党群服务中心一楼",
                "19900000001",
                List.of(
                        item("法律咨询", ServiceMode.ON_SITE, 30, "请带上合同、借条等材料"),
                        item("代写法律文书", ServiceMode.ON_SITE, 60, "先咨询，再约时间"),
                        item("行动不便者上门咨询", ServiceMode.HOME_VISIT, null, "由村联络员预约"),
                        item("邻里纠纷调解", ServiceMode.ON_SITE, 90, null),
                        item("防诈骗讲座", ServiceMode.SPECIAL_EVENT, 45, null)),
                List.of(
                        new StudioPage.Step("提出请求", "随时", "到工作室、打电话，或扫码在网页上写"),
                        new StudioPage.Step("答复", "2 个工作日内", "告诉您谁来办、什么时候办"),
                        new StudioPage.Step("办理", "约好的时间", "需要别的单位时，一起来商量"),
                        new StudioPage.Step("回访", "办完一周内", null)),
                hours());
    }

    /** One of a unit, or of nobody's and for no village. */
    private static StudioPage page(
            String name,
            String unit,
            Set<ServiceCategory> fields,
            String slogan,
            String introduction,
            String place,
            String phone,
            List<StudioPage.Item> items,
            List<StudioPage.Step> steps,
            OpeningHours hours) {
        return new StudioPage(
                new StudioId(1),
                "mingdeng-falv",
                name,
                unit == null ? null : new UnitRef(new UnitId(1), "U1", unit, UnitKind.GOVERNMENT),
                unit == null ? null : new VillageRef(new VillageId(1), "C1", "槐树村", "青石镇", false),
                fields,
                slogan,
                introduction,
                null,
                place,
                phone,
                false,
                null,
                EmblemChoice.NONE,
                List.of(),
                List.of(),
                items,
                steps,
                List.of(),
                hours,
                List.of());
    }

    private static OpeningHours hours() {
        return new OpeningHours(
                WeeklyHours.parse("周二 09:00-11:30；周四 09:00-11:30、14:30-17:00"),
                List.of(
                        SpecialDay.extra(LocalDate.of(2026, 9, 19), new TimeSpan(540, 660), "赶集日"),
                        SpecialDay.closed(LocalDate.of(2026, 9, 22), "培训")),
                Map.of(LocalDate.of(2026, 10, 1), "国庆节"));
    }

    private static StudioPage.Item item(String name, ServiceMode mode, Integer minutes, String notes) {
        return new StudioPage.Item(name, mode, ServiceCategory.LEGAL, minutes, null, notes);
    }

    private static StudioPage longest() {
        String hours = "周一至周日 06:00-07:00、07:30-08:00、08:30-09:00、09:30-10:00、10:30-11:00、13:00-14:00、15:00-16:00";
        return page(
                "非常长的名字".repeat(20) + "😀",
                "单位".repeat(50),
                EnumSet.allOf(ServiceCategory.class),
                "口号".repeat(100),
                "<p>" + "介绍".repeat(1000) + "</p>",
                "地点".repeat(100),
                "0".repeat(60),
                IntStream.range(0, 40)
                        .mapToObj(i -> item("项目".repeat(50), ServiceMode.ON_SITE, 600, "须知".repeat(200)))
                        .toList(),
                IntStream.range(0, 12)
                        .mapToObj(i -> new StudioPage.Step("步骤".repeat(50), "时限".repeat(50), "W".repeat(500)))
                        .toList(),
                new OpeningHours(
                        WeeklyHours.parse(hours),
                        List.of(SpecialDay.closed(WEDNESDAY.with(DayOfWeek.MONDAY), "理由".repeat(50))),
                        Map.of()));
    }
}
