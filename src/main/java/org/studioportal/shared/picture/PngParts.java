package org.studioportal.shared.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Walks the chunks of a PNG. Only those that make the pixels go on to the decoder: texts and profiles may unpack to
 * gigabytes, and say things about people.
 */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private PngParts() {}

    static PictureHeader read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        int width = 0;
        int height = 0;
        int orientation = 1;
        for (int at = SIGNATURE; ; ) {
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new PictureRefused.Broken();
            }
            switch (in.getInt(at + 4)) {
                case 0x49484452 /* IHDR */ -> {
                    width = in.getInt(at + 8);
                    height = in.getInt(at + 12);
                    kept.write(file, at, AROUND + length);
                }
                case 0x504c5445 /* PLTE */, 0x74524e53 /* tRNS */, 0x49444154 /* IDAT */ ->
                    kept.write(file, at, AROUND + length);
                case 0x65584966 /* eXIf */ -> orientation = Exif.orientation(in.slice(at + 8, length));
                case 0x49454e44 /* IEND */ -> {
                    kept.write(file, at, AROUND + length);
                    return new PictureHeader(PictureKind.PNG, width, height, orientation, false, kept.toByteArray());
                }
                default -> {}
            }
            at += AROUND + length;
        }
    }
}
