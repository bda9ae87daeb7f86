package org.studioportal.shared.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the chunks of a WebP. */
final class WebpParts {
    private static final int FIRST_CHUNK = 12;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_ANIMATION = 0x02;

    private WebpParts() {}

    static PictureHeader read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + (in.getInt(4) & 0xffffffffL);
        if (end > file.length) {
            throw new PictureRefused.Broken();
        }
        int width = 0;
        int height = 0;
        int orientation = 1;
        boolean atOnce = false;
        boolean pixels = false;
        for (int at = FIRST_CHUNK; at + 8 <= end; ) {
            long length = in.getInt(at + 4) & 0xffffffffL;
            int data = at + 8;
            if (length > end - data) {
                throw new PictureRefused.Broken();
            }
            switch (word(in, at)) {
                case "VP8X" -> {
                    int flags = in.get(data);
                    if ((flags & HAS_ANIMATION) != 0) {
                        throw new PictureRefused.Animated();
                    }
                    atOnce = (flags & HAS_ALPHA) != 0;
                    width = 1 + three(in, data + 4);
                    height = 1 + three(in, data + 7);
                }
                case "VP8 " -> {
                    pixels = true;
                    width = Math.max(width, in.getShort(data + 6) & 0x3fff);
                    height = Math.max(height, in.getShort(data + 8) & 0x3fff);
                }
                case "VP8L" -> {
                    pixels = true;
                    atOnce = true;
                    int bits = in.getInt(data + 1);
                    width = Math.max(width, 1 + (bits & 0x3fff));
                    height = Math.max(height, 1 + (bits >> 14 & 0x3fff));
                }
                case "EXIF" -> orientation = Exif.orientation(in.slice(data, (int) length));
                default -> {}
            }
            at = Math.toIntExact(data + length + (length & 1));
        }
        if (!pixels) {
            throw new PictureRefused.Broken();
        }
        return new PictureHeader(PictureKind.WEBP, width, height, orientation, atOnce, file);
    }

    private static String word(ByteBuffer in, int at) {
        StringBuilder word = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            word.append((char) (in.get(at + i) & 0xff));
        }
        return word.toString();
    }

    private static int three(ByteBuffer in, int at) {
        return in.getShort(at) & 0xffff | (in.get(at + 2) & 0xff) << 16;
    }
}
