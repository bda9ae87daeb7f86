package org.studioportal.shared.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of PDF files (Noto Sans SC, OFL), and which characters it has. */
public final class PdfFont {
    public static final String FAMILY = "Noto Sans SC";

    /** Stands for a letter that cannot be printed, as in Chinese printing: dropped, it would make another name. */
    private static final String MISSING = "\u3013";

    private static final int LAST_CHARACTER = 0x3FFFF;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int CMAP = 0x636D6170;

    private PdfFont() {}

    /** Read when the first file is printed, not at the start. */
    private static final class Known {
        private static final BitSet CHARACTERS = read();

        private static BitSet read() {
            try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(regular()))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                BitSet known = new BitSet();
                for (int character = 0; character <= LAST_CHARACTER; character++) {
                    known.set(character, lookup.getGlyphId(character) != 0);
                }
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException("The font of PDF files cannot be read", e);
            }
        }
    }

    static InputStream regular() {
        return open("NotoSansSC_400Regular.ttf");
    }

    static InputStream bold() {
        return open("NotoSansSC_700Bold.ttf");
    }

    private static InputStream open(String file) {
        try (InputStream font = PdfFont.class.getResourceAsStream("/font/" + file)) {
            if (font == null) {
                throw new IllegalStateException(file + " is not in the application: it is fetched when that is built");
            }
            return new ByteArrayInputStream(withoutRadicals(font.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The font of PDF files cannot be read", e);
        }
    }

    /**
     * The font draws a radical (U+2F2F) and the character of the same shape (U+5DE5) by one glyph, and PDFBox writes the
     * first of them into the file: nobody would find the text, and who copies it gets radicals. Nobody writes radicals
     * on purpose, so the font forgets them (in its cmap table of format 12, the one that PDFBox reads).
     */
    private static byte[] withoutRadicals(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int cmap = 0;
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(12 + 16 * i) == CMAP) {
                cmap = font.getInt(12 + 16 * i + 8);
            }
        }
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(table) == 12) {
                for (int group = 0; group < font.getInt(table + 12); group++) {
                    int at = table + 16 + 12 * group;
                    if (font.getInt(at) >= FIRST_RADICAL && font.getInt(at + 4) <= LAST_RADICAL) {
                        font.putInt(at + 4, font.getInt(at)).putInt(at + 8, 0);
                    }
                }
            }
        }
        return file;
    }

    /** The text as this font can print it: without emoji and marks, and with {@value #MISSING} for a rare letter. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        // Text that was copied out of other files may be written in radicals.
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(PdfFont::meant)
                .forEach(character -> {
                    if (Character.isWhitespace(character)) {
                        printable.append(' ');
                    } else if (Known.CHARACTERS.get(character) && !Character.isISOControl(character)) {
                        printable.appendCodePoint(character);
                    } else if (Character.isLetter(character)) {
                        printable.append(MISSING);
                    }
                });
        return printable.toString();
    }

    private static int meant(int character) {
        return FIRST_RADICAL <= character && character <= LAST_RADICAL
                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : character;
    }
}
