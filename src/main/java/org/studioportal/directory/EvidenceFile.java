package org.studioportal.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.studioportal.shared.picture.EncodedPicture;
import org.studioportal.shared.picture.PictureRefused;
import org.studioportal.shared.picture.Pictures;

/**
 * A certificate's file.
 *
 * @param name to save it under; says nothing of what the volunteer called it
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 */
public record EvidenceFile(String name, String mediaType, byte[] content) {
    /** What an upload may have at most. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String PDF = "application/pdf";
    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Small print stays readable: an A4 page has 136 points an inch. */
    private static final int EDGE = 1600;

    /**
     * What somebody sent: a photo is encoded anew, with nothing but its pixels; a PDF stays as it is, because it is only
     * ever saved, never shown by the portal.
     *
     * @throws EvidenceRefused if it is neither, or too large
     * @throws PictureRefused if the photo cannot be read
     */
    static EvidenceFile read(byte[] sent, Pictures pictures) {
        if (sent.length > MAX_BYTES) {
            throw new EvidenceRefused.TooLarge();
        }
        if (begins(sent, PDF_BEGINS)) {
            return new EvidenceFile(null, PDF, sent);
        }
        // A drawing is a picture elsewhere; no certificate is one.
        if (sent.length > 0 && !isBinary(sent)) {
            throw new EvidenceRefused.OtherKind();
        }
        try {
            EncodedPicture picture = pictures.encode(sent, EDGE);
            return new EvidenceFile(null, picture.mediaType(), picture.content());
        } catch (PictureRefused.NotAPicture | PictureRefused.OtherKind other) {
            throw new EvidenceRefused.OtherKind();
        }
    }

    static String extension(String mediaType) {
        return mediaType.equals(PDF) ? ".pdf" : mediaType.equals("image/png") ? ".png" : ".jpg";
    }

    private static boolean begins(byte[] file, byte[] word) {
        return file.length >= word.length && Arrays.equals(file, 0, word.length, word, 0, word.length);
    }

    /** PNG, JPEG and WebP each have one of these among their first bytes; text has none. */
    private static boolean isBinary(byte[] file) {
        for (int i = 0; i < Math.min(16, file.length); i++) {
            if (file[i] == 0 || file[i] == (byte) 0xff || file[i] == (byte) 0x89) {
                return true;
            }
        }
        return begins(file, "RIFF".getBytes(StandardCharsets.US_ASCII));
    }
}
