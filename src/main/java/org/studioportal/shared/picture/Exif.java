package org.studioportal.shared.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a camera's notes that is needed: how it was held. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /**
     * @param notes the notes as TIFF, from their byte order mark on
     * @return 1 to 8; 1 where the notes do not say or cannot be read
     */
    static int orientation(ByteBuffer notes) {
        try {
            ByteBuffer tiff = notes.slice().order(ByteOrder.BIG_ENDIAN);
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int at = directory + 2 + i * ENTRY;
                if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(at + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }
}
