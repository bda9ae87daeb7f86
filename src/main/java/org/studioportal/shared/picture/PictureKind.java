package org.studioportal.shared.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, told by how it begins; its name and what the browser says about it count for nothing. */
enum PictureKind {
    PNG,
    JPEG,
    WEBP,
    SVG;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /**
     * @throws PictureRefused.OtherKind for pictures of kinds that are not read
     * @throws PictureRefused.NotAPicture for everything else
     */
    static PictureKind of(byte[] file) {
        if (startsWith(file, 0, PNG_SIGNATURE)) {
            return PNG;
        }
        if (file.length > 3 && file[0] == (byte) 0xff && file[1] == (byte) 0xd8 && file[2] == (byte) 0xff) {
            return JPEG;
        }
        if (starts(file, 0, "RIFF") && starts(file, 8, "WEBP")) {
            return WEBP;
        }
        String other = otherKind(file);
        if (other != null) {
            throw new PictureRefused.OtherKind(other);
        }
        if (firstWord(file) == '<') {
            return SVG;
        }
        throw new PictureRefused.NotAPicture();
    }

    private static String otherKind(byte[] file) {
        if (starts(file, 0, "GIF8")) {
            return "GIF";
        }
        if (starts(file, 0, "BM")) {
            return "BMP";
        }
        if (startsWith(file, 0, new byte[] {'I', 'I', 42, 0}) || startsWith(file, 0, new byte[] {'M', 'M', 0, 42})) {
            return "TIFF";
        }
        if (starts(file, 4, "ftypavif")) {
            return "AVIF";
        }
        // Phones write these.
        if (starts(file, 4, "ftyphei") || starts(file, 4, "ftypmif1") || starts(file, 4, "ftyphevc")) {
            return "HEIC";
        }
        return startsWith(file, 0, new byte[] {0x1f, (byte) 0x8b}) ? "SVGZ" : null;
    }

    /** The first byte after a byte order mark and white space; -1 when there is none. */
    private static int firstWord(byte[] file) {
        int at = startsWith(file, 0, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
        while (at < file.length && (file[at] == ' ' || file[at] == '\t' || file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at < file.length ? file[at] : -1;
    }

    private static boolean starts(byte[] file, int at, String word) {
        return startsWith(file, at, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean startsWith(byte[] file, int at, byte[] word) {
        return file.length >= at + word.length && Arrays.equals(file, at, at + word.length, word, 0, word.length);
    }
}
