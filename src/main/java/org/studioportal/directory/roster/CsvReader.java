package org.studioportal.directory.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.studioportal.shared.text.Typed;

/** One sheet as comma-separated text: UTF-8 or GB18030, separated by comma, semicolon or tab. */
final class CsvReader {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvReader() {}

    static SheetText read(String fileName, String sheetName, byte[] content) {
        String text = decode(fileName, content);
        List<SheetText.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > SheetText.MAX_ROWS + 1) {
                    throw new FileRefused("roster.file.too-many-rows", sheetName, SheetText.MAX_ROWS);
                }
                if (record.size() > SheetText.MAX_COLUMNS) {
                    throw new FileRefused("roster.file.too-many-columns", sheetName, SheetText.MAX_COLUMNS);
                }
                rows.add(new SheetText.Row(
                        (int) record.getRecordNumber(),
                        record.stream().map(Typed::tidy).toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            // A quotation mark in the wrong place: where, is known only roughly.
            throw new FileRefused("roster.file.quotes", fileName, rows.size() + 1);
        }
        return SheetText.of(sheetName, rows);
    }

    /** Strict: what is no UTF-8 is not read as if it were, so that no character is lost without a word. */
    private static String decode(String fileName, byte[] content) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                throw new FileRefused("roster.file.not-a-roster", fileName);
            }
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .map(charset -> strictly(charset, content))
                .filter(text -> text != null)
                .findFirst()
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseThrow(() -> new FileRefused("roster.file.encoding", fileName));
    }

    private static String strictly(Charset charset, byte[] content) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    /** The header holds no separator but its own. */
    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElseThrow();
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
