package org.studioportal.directory.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a person would make it, row by row. */
public final class TestWorkbook {
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    /** The first row is the header; a LocalDate becomes a real date cell, null an empty one. */
    public TestWorkbook sheet(String name, Object[]... rows) {
        sheets.computeIfAbsent(name, n -> new ArrayList<>()).addAll(List.of(rows));
        return this;
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public RosterFile file() {
        return new RosterFile("名册.xlsx", bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            sheets.forEach((name, rows) -> {
                Worksheet page = workbook.newWorksheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).length; c++) {
                        write(page, r, c, rows.get(r)[c]);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, int r, int c, Object cell) {
        switch (cell) {
            case null -> {}
            case LocalDate day -> {
                page.value(r, c, day);
                page.style(r, c).format("yyyy/m/d").set();
            }
            case Number number -> page.value(r, c, number);
            case Boolean yes -> page.value(r, c, yes);
            default -> page.value(r, c, cell.toString());
        }
    }

    public static RosterFile csv(String sheet, String text) {
        return new RosterFile(sheet + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook made by hand: any sheet's XML, and shared texts. */
    public static byte[] handmade(String sheetXml, String sharedStringsXml) {
        return handmade("worksheets/sheet1.xml", sheetXml, sharedStringsXml, Map.of());
    }

    /** As that, with the sheet where one likes below xl/, and with further parts. */
    static byte[] handmade(String sheet, String sheetXml, String sharedStringsXml, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>(more);
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="单位" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="x" Target="%s"/></Relationships>""".formatted(sheet));
        parts.put("xl/sharedStrings.xml", sharedStringsXml);
        parts.put("xl/" + sheet, sheetXml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
