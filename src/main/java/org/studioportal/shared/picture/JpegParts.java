package org.studioportal.shared.picture;

import java.nio.ByteBuffer;

/** Walks the segments of a JPEG to its very end, so that a cut one is known before it is decoded. */
final class JpegParts {
    /** A picture that sharpens as it arrives has about ten; each costs a pass over all pixels. */
    private static final int MAX_SCANS = 60;

    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;

    private final ByteBuffer in;
    private int at = 2;

    private JpegParts(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    static PictureHeader read(byte[] file) {
        return new JpegParts(file).read();
    }

    private PictureHeader read() {
        int width = 0;
        int height = 0;
        int orientation = 1;
        int scans = 0;
        for (int marker = marker(); marker != END; marker = marker()) {
            int length = in.getShort(at) & 0xffff;
            if (length < 2) {
                throw new PictureRefused.Broken();
            }
            if (marker == APP1 && isExif(length)) {
                orientation = Exif.orientation(in.slice(at + 8, length - 8));
            } else if (marker >= 0xc0 && marker <= 0xc2) {
                height = in.getShort(at + 3) & 0xffff;
                width = in.getShort(at + 5) & 0xffff;
            } else if (isOtherFrame(marker)) {
                throw new PictureRefused.Broken();
            }
            at += length;
            if (marker == START_OF_SCAN) {
                if (++scans > MAX_SCANS) {
                    throw new PictureRefused.Broken();
                }
                skipPixels();
            }
        }
        if (scans == 0) {
            throw new PictureRefused.Broken();
        }
        return new PictureHeader(PictureKind.JPEG, width, height, orientation, false, in.array());
    }

    private int marker() {
        if ((in.get(at++) & 0xff) != 0xff) {
            throw new PictureRefused.Broken();
        }
        int marker;
        do {
            marker = in.get(at++) & 0xff;
        } while (marker == 0xff);
        return marker;
    }

    /** Up to the next marker that is neither an escaped 0xff nor a restart. */
    private void skipPixels() {
        for (; ; at++) {
            if (in.get(at) == (byte) 0xff) {
                int next = in.get(at + 1) & 0xff;
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return;
                }
            }
        }
    }

    private boolean isExif(int length) {
        return length > 16 && in.getInt(at + 2) == 0x45786966 && in.getShort(at + 6) == 0;
    }

    /** Lossless, hierarchical and arithmetic frames: nobody's camera writes them, few decoders read them. */
    private static boolean isOtherFrame(int marker) {
        return marker >= 0xc3 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
