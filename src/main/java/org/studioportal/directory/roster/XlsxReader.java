package org.studioportal.directory.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.studioportal.shared.text.Typed;

/** Reads a workbook; whatever a cell holds becomes the text that people see in it. */
final class XlsxReader {
    // Formats that Excel knows by number alone; 27–36 and 50–58 are the Chinese ones.
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Set<Integer> TIME_FORMATS = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST_NUMBER = 40;

    private XlsxReader() {}

    static List<SheetText> read(String fileName, byte[] content) {
        WorkbookGuard.check(fileName, content);
        try {
            return sheets(content, true);
        } catch (IOException | RuntimeException withoutStyles) {
            // Some programs write workbooks without a style sheet, which the reader takes for damaged.
            try {
                return sheets(content, false);
            } catch (IOException | RuntimeException unreadable) {
                throw new FileRefused("roster.file.damaged", fileName);
            }
        }
    }

    private static List<SheetText> sheets(byte[] content, boolean withFormats) throws IOException {
        List<SheetText> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(withFormats, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(SheetText.of(Typed.tidy(sheet.getName()), rows(sheet)));
            }
        }
        return sheets;
    }

    private static List<SheetText.Row> rows(Sheet sheet) throws IOException {
        List<SheetText.Row> rows = new ArrayList<>();
        int[] last = {0};
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> {
                // A row without a number follows the one before.
                last[0] = Math.max(last[0] + 1, row.getRowNum());
                String[] cells = new String[row.getCellCount()];
                Arrays.fill(cells, "");
                for (Cell cell : row) {
                    if (cell != null) {
                        cells[cell.getColumnIndex()] = Typed.tidy(text(cell));
                    }
                }
                SheetText.Row read = new SheetText.Row(last[0], List.of(cells));
                if (!read.blank()) {
                    rows.add(read);
                }
            });
        }
        return rows;
    }

    private static String text(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(cell, number);
            case Boolean yes -> yes ? "是" : "否";
            default -> cell.getValue().toString();
        };
    }

    private static String number(Cell cell, BigDecimal number) {
        if (cell.getDataFormatId() != null) {
            String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
            String letters = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            boolean date =
                    DATE_FORMATS.contains(cell.getDataFormatId()) || letters.contains("y") || letters.contains("d");
            boolean time = TIME_FORMATS.contains(cell.getDataFormatId()) || letters.contains("h");
            if (date || time) {
                return moment(cell, number, date);
            }
        }
        // A number with an exponent of a million digits would be written out in full.
        return number.precision() > LONGEST_NUMBER || Math.abs(number.scale()) > LONGEST_NUMBER
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static String moment(Cell cell, BigDecimal number, boolean date) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return number.toString();
        }
        LocalDateTime moment = cell.asDate();
        if (!date) {
            return CLOCK.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + CLOCK.format(moment);
    }
}
