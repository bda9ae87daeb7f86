package org.studioportal.directory.roster;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read, and refuses bombs: too much when unpacked, too many rows, document types
 * (which may name external entities), and references to shared texts that are not there (which make the reader fill its
 * memory). It unpacks and parses with the very libraries that the reader uses, so that nobody can show it one file and
 * the reader another; it stops at the first limit passed.
 */
final class WorkbookGuard {
    static final long MAX_UNPACKED = 150L * 1024 * 1024;
    static final int MAX_ENTRIES = 1000;
    private static final int MAX_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int MAX_ARRAY_FORMULAS = 500;
    private static final int NONE_YET = -1;
    private static final XMLInputFactory XML = parser();

    private final String fileName;
    private long unpacked;
    private int sharedTexts = NONE_YET;
    private int highestReference = -1;

    private WorkbookGuard(String fileName) {
        this.fileName = fileName;
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws FileRefused if it is no workbook that can be read without harm */
    static void check(String fileName, byte[] content) {
        new WorkbookGuard(fileName).check(content);
    }

    private void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw new FileRefused("roster.file.not-a-workbook", fileName);
            }
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MAX_ENTRIES) {
                    throw bomb();
                }
                try (InputStream stream = new Counted(zip.getInputStream(entry), entry)) {
                    look(stream, entry.getName().toLowerCase(Locale.ROOT));
                    stream.transferTo(OutputStream.nullOutputStream());
                }
            }
            require(highestReference < Math.max(0, sharedTexts));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw e instanceof FileRefused refused ? refused : damaged();
        }
    }

    // Whatever an entry is called: the workbook says what its sheets are called, and may call one "sheet1.dat". What is
    // no XML, such as a picture, is not for the reader either: it would stop at the same byte.
    private void look(InputStream stream, String name) throws XMLStreamException {
        boolean mustBeXml = name.endsWith(".xml") || name.endsWith(".rels");
        XMLStreamReader xml;
        try {
            xml = XML.createXMLStreamReader(stream);
        } catch (XMLStreamException noXml) {
            require(!mustBeXml);
            return;
        }
        int rows = 0;
        int arrayFormulas = 0;
        boolean first = true;
        boolean inSharedTexts = false;
        boolean reference = false;
        while (xml.hasNext()) {
            int event;
            try {
                event = xml.next();
            } catch (XMLStreamException noXml) {
                require(!mustBeXml);
                return;
            }
            if (mustBeXml && (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)) {
                throw new FileRefused("roster.file.document-type", fileName);
            }
            if (event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName())) {
                reference = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (first && "sst".equals(xml.getLocalName())) {
                // A workbook has one table of them; who brought two could have the reader take the shorter.
                require(sharedTexts == NONE_YET);
                sharedTexts = 0;
                inSharedTexts = true;
            }
            first = false;
            switch (xml.getLocalName()) {
                case "row" -> {
                    if (++rows > SheetText.MAX_ROWS + 1) {
                        throw new FileRefused("roster.file.too-many-rows", fileName, SheetText.MAX_ROWS);
                    }
                }
                case "c" -> {
                    reference |= "s".equals(xml.getAttributeValue(null, "t"));
                    requireNarrow(xml.getAttributeValue(null, "r"));
                }
                case "v" -> {
                    if (reference) {
                        highestReference = Math.max(
                                highestReference,
                                Integer.parseInt(xml.getElementText().strip()));
                    }
                }
                case "si" -> sharedTexts += inSharedTexts ? 1 : 0;
                case "f" -> {
                    if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > MAX_ARRAY_FORMULAS) {
                        throw bomb();
                    }
                }
                default -> {
                    // nothing that could do harm
                }
            }
        }
    }

    private void requireNarrow(String cell) {
        int column = 0;
        for (int i = 0; cell != null && i < cell.length() && !Character.isDigit(cell.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
            if (column < 1 || column > SheetText.MAX_COLUMNS) {
                throw new FileRefused("roster.file.too-many-columns", fileName, SheetText.MAX_COLUMNS);
            }
        }
    }

    private void require(boolean sound) {
        if (!sound) {
            throw damaged();
        }
    }

    private FileRefused bomb() {
        return new FileRefused("roster.file.bomb", fileName);
    }

    private FileRefused damaged() {
        return new FileRefused("roster.file.damaged", fileName);
    }

    /** Counts what comes out, and stops in the middle when it is too much. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long here;

        Counted(InputStream stream, ZipArchiveEntry entry) {
            super(stream);
            packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            here += bytes;
            unpacked += bytes;
            if (unpacked > MAX_UNPACKED || here > RATIO_COUNTS_FROM && here / packed > MAX_RATIO) {
                throw bomb();
            }
        }
    }
}
