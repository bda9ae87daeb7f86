package org.studioportal.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.studioportal.directory.roster.TestWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bomb must be refused within seconds. */
@Timeout(10)
class RosterReaderTest {
    private static final String NO_TEXTS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

    @Test
    void aWorkbookIsReadAsPeopleSeeIt() {
        SheetText sheet = read(new TestWorkbook()
                        .sheet(
                                "单位",
                                row("单位编码", "名称", "日期", "数", "是否"),
                                row("００７", "  甲　", LocalDate.of(2026, 3, 1), 13800001111L, true),
                                row(),
                                row("008", null, null, 0.5, false))
                        .file())
                .getFirst();

        assertThat(sheet.name()).isEqualTo("单位");
        assertThat(sheet.header()).containsExactly("单位编码", "名称", "日期", "数", "是否");
        assertThat(sheet.rows()).extracting(SheetText.Row::number).containsExactly(2, 4);
        assertThat(sheet.rows().get(0).cells()).containsExactly("007", "甲", "2026-03-01", "13800001111", "是");
        assertThat(sheet.rows().get(1).cells()).containsExactly("008", "", "", "0.5", "否");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCsvFileMayBeInEitherEncoding(String charset) {
        RosterFile file = new RosterFile("单位.csv", "单位编码,单位名称\nU1,市委办公室\n".getBytes(Charset.forName(charset)));
        SheetText sheet = read(file).getFirst();
        assertThat(sheet.name()).isEqualTo("单位");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("U1", "市委办公室");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvFileMayBeSeparatedByCommaSemicolonOrTab(String separator) {
        String text = String.join(separator, "编号", "特长") + "\n" + String.join(separator, "1", "\"a,b;c\"") + "\n";
        assertThat(read(TestWorkbook.csv("志愿者", text))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("1", "a,b;c");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertThat(read(TestWorkbook.csv("单位", "\uFEFF单位编码,单位名称\nU1,甲\n"))
                        .getFirst()
                        .header())
                .containsExactly("单位编码", "单位名称");
    }

    @Test
    void blankLinesDoNotShiftTheRowNumbers() {
        assertThat(read(TestWorkbook.csv("单位", "单位编码\n\nU1\n　\nU2\n"))
                        .getFirst()
                        .rows())
                .extracting(SheetText.Row::number)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource({"单位.csv, 单位", "单位 (1).csv, 单位", "单位（2）.csv, 单位", "C:\\名册\\单位.csv, 单位", "' 单位 .csv', 单位"})
    void theSheetIsNamedByTheFile(String file, String sheet) {
        assertThat(read(new RosterFile(file, "单位编码\nU1".getBytes(StandardCharsets.UTF_8)))
                        .getFirst()
                        .name())
                .isEqualTo(sheet);
    }

    @Test
    void twoFilesWithTheSameSheetAreRefused() {
        assertRefused("roster.file.sheet-twice", TestWorkbook.csv("单位", "a"), TestWorkbook.csv("单位", "a"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertRefused("roster.file.quotes", TestWorkbook.csv("单位", "单位编码,单位名称\nU1,\"甲\nU2,乙"));
    }

    @Test
    void textInNoKnownEncodingIsRefused() {
        assertRefused("roster.file.encoding", new RosterFile("单位.csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'}));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("roster.file.empty", new RosterFile("单位.csv", new byte[0]));
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        byte[] half = new byte[RosterFile.MAX_BYTES / 2 + 1];
        assertRefused("roster.file.too-large", new RosterFile("a.csv", half), new RosterFile("b.csv", half));
    }

    @Test
    void aPictureRenamedToAWorkbookIsRefused() {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        assertRefused("roster.file.not-a-roster", new RosterFile("名册.xlsx", png));
        assertRefused("roster.file.not-a-roster", new RosterFile("单位.csv", png));
    }

    @Test
    void anOldOrEncryptedWorkbookIsRefusedWithAdvice() {
        byte[] ole = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2048);
        assertRefused("roster.file.old-or-encrypted", new RosterFile("名册.xls", ole));
    }

    @Test
    void aWorkbookThatWasCutOffIsRefused() {
        byte[] whole = new TestWorkbook().sheet("单位", row("单位编码"), row("U1")).bytes();
        assertRefused("roster.file.damaged", new RosterFile("名册.xlsx", Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() throws IOException {
        assertRefused("roster.file.not-a-workbook", new RosterFile("名册.xlsx", zip("readme.txt", 1, "hello")));
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        assertRefused(
                "roster.file.not-a-workbook", new RosterFile("名册.xlsx", zip("xl/a.xml", 300, " ".repeat(1 << 20))));

        byte[] bomb = TestWorkbook.handmade(
                "<worksheet><sheetData>" + " ".repeat(120 << 20) + "</sheetData></worksheet>", NO_TEXTS);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused("roster.file.bomb", new RosterFile("名册.xlsx", bomb));
    }

    @Test
    void aMillionEmptyRowsAreRefused() {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            xml.append("<row r=\"").append(i).append("\"/>");
        }
        byte[] rows =
                TestWorkbook.handmade(xml.append("</sheetData></worksheet>").toString(), NO_TEXTS);
        assertRefused("roster.file.too-many-rows", new RosterFile("名册.xlsx", rows));
        assertRefused("roster.file.too-many-rows", TestWorkbook.csv("单位", "单位编码" + "\n".repeat(1_000_000)));
    }

    @Test
    void externalEntitiesAreRefusedWithoutBeingFollowed() {
        assertRefused("roster.file.document-type", new RosterFile("名册.xlsx", TestWorkbook.handmade("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""", NO_TEXTS)));
    }

    @Test
    void entitiesThatGrowAreRefused() {
        assertRefused("roster.file.document-type", new RosterFile("名册.xlsx", TestWorkbook.handmade("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <worksheet><sheetData/></worksheet>""", NO_TEXTS)));
    }

    @Test
    void aReferenceToASharedTextThatIsNotThereDoesNotFillTheMemory() {
        assertRefused("roster.file.damaged", new RosterFile("名册.xlsx", TestWorkbook.handmade("""
                <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>2000000000</v></c></row></sheetData></worksheet>""", NO_TEXTS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worksheets/sheet1.dat", "media/image1.png", "sheet"})
    void aSheetIsLookedThroughWhateverItsFileIsCalled(String sheet) {
        String reference =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>%s</v></c></row></sheetData></worksheet>";
        for (String bomb : List.of("2000000000", "2000000000<x/>")) {
            assertRefused(
                    "roster.file.damaged",
                    workbook(TestWorkbook.handmade(sheet, reference.formatted(bomb), NO_TEXTS, Map.of())));
        }
        byte[] sound =
                TestWorkbook.handmade(sheet, reference.formatted("0"), "<sst><si><t>单位编码</t></si></sst>", Map.of());
        assertThat(read(workbook(sound)).getFirst().header()).containsExactly("单位编码");
    }

    @Test
    void aReferenceCannotHideInACellWithinACell() {
        assertRefused("roster.file.damaged", workbook(TestWorkbook.handmade("""
                <worksheet><sheetData><row r="1"><c r="A1" t="s"><c t="n"><v>2000000000</v></c></c></row></sheetData></worksheet>""", NO_TEXTS)));
    }

    @Test
    void onlyTheSharedTextsThemselvesCountAsSuch() {
        String third =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row></sheetData></worksheet>";
        String three = "<si/><si/><si/>";
        for (String elsewhere : List.of("<other>" + three + "</other>", "<sst>" + three + "</sst>")) {
            assertRefused(
                    "roster.file.damaged",
                    workbook(TestWorkbook.handmade(
                            "worksheets/sheet1.xml", third, NO_TEXTS, Map.of("xl/other.xml", elsewhere))));
        }
    }

    @Test
    void picturesAndOtherThingsThatAreNoXmlDoNoHarm() {
        byte[] workbook = TestWorkbook.handmade(
                "worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
                NO_TEXTS,
                Map.of(
                        "xl/media/image1.png", "\u0089PNG\r\n\u0000",
                        "xl/printerSettings/printerSettings1.bin", "P\u0000r\u0000",
                        "xl/media/image2.svg", "<!DOCTYPE svg><svg/>",
                        "xl/drawings/vmlDrawing1.vml", "<xml><div>a<br>b</div></xml>"));
        assertThat(read(workbook(workbook)).getFirst().header()).containsExactly("1");
    }

    @Test
    void aCellFarToTheRightIsRefused() {
        assertRefused("roster.file.too-many-columns", new RosterFile("名册.xlsx", TestWorkbook.handmade("""
                <worksheet><sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>""", NO_TEXTS)));
    }

    @Test
    void aNumberWithAHugeExponentIsNotWrittenOut() {
        SheetText sheet = read(new RosterFile("名册.xlsx", TestWorkbook.handmade("""
                <worksheet><sheetData><row r="1"><c r="A1"><v>1E+1000000000</v></c></row></sheetData></worksheet>""", NO_TEXTS)))
                .getFirst();
        assertThat(sheet.header()).containsExactly("1E+1000000000");
    }

    @Test
    void columnsHaveTheirLetters() {
        assertThat(List.of(0, 25, 26, 27, 701, 702))
                .extracting(SheetText::letter)
                .containsExactly("A", "Z", "AA", "AB", "ZZ", "AAA");
    }

    @Test
    void tenThousandRowsAreReadInAMomentAndNotTakenForABomb() {
        TestWorkbook workbook = new TestWorkbook().sheet("志愿者", row("志愿者编号", "姓名", "手机号码"));
        for (int i = 0; i < 10_000; i++) {
            workbook.sheet("志愿者", row("P" + i, "同一个名字", "19900000000"));
        }
        RosterFile file = workbook.file();
        long begin = System.nanoTime();
        assertThat(read(file).getFirst().rows()).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    private static RosterFile workbook(byte[] content) {
        return new RosterFile("名册.xlsx", content);
    }

    private static List<SheetText> read(RosterFile... files) {
        return RosterReader.read(List.of(files));
    }

    private static void assertRefused(String messageKey, RosterFile... files) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> RosterReader.read(List.of(files)))
                .returns(messageKey, FileRefused::messageKey);
    }

    private static byte[] zip(String name, int times, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}
