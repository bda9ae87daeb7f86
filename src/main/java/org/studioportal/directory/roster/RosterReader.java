package org.studioportal.directory.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.studioportal.shared.text.Typed;

/** Reads the files of an import into sheets of text, and refuses what is no roster before it can do harm. */
final class RosterReader {

    // What browsers append to the name of a file that was there already.
    private static final Pattern COPY = Pattern.compile("\\s*[(（]\\d+[)）]$");

    private RosterReader() {}

    /** @throws FileRefused if one of the files cannot be read, or two bring the same sheet */
    static List<SheetText> read(List<RosterFile> files) {
        if (files.size() > RosterFile.MAX_FILES) {
            throw new FileRefused("roster.file.too-many", RosterFile.MAX_FILES);
        }
        if (files.stream().mapToLong(file -> file.content().length).sum() > RosterFile.MAX_BYTES) {
            throw new FileRefused("roster.file.too-large", RosterFile.MAX_BYTES / 1024 / 1024);
        }
        List<SheetText> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RosterFile file : files) {
            for (SheetText sheet : sheets(file)) {
                if (!names.add(sheet.name())) {
                    throw new FileRefused("roster.file.sheet-twice", sheet.name());
                }
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    private static List<SheetText> sheets(RosterFile file) {
        String name = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
        byte[] content = file.content();
        if (content.length == 0) {
            throw new FileRefused("roster.file.empty", name);
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return XlsxReader.read(name, content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            // The old binary format; an encrypted workbook hides in the same container.
            throw new FileRefused("roster.file.old-or-encrypted", name);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return List.of(CsvReader.read(name, sheetName(name), content));
        }
        throw new FileRefused("roster.file.not-a-roster", name);
    }

    private static String sheetName(String fileName) {
        return COPY.matcher(Typed.tidy(fileName.substring(0, fileName.lastIndexOf('.'))))
                .replaceFirst("");
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
