package org.studioportal.shared.picture;

/**
 * What a picture of pixels says about itself, read from its own structure before anything is decoded.
 *
 * @param orientation how a camera was held, 1 to 8 as in Exif; 1 is upright
 * @param atOnce whether its decoder holds all of its pixels in memory
 * @param data what the decoder gets: the file, for PNG without everything that is not pixels
 */
record PictureHeader(PictureKind kind, int width, int height, int orientation, boolean atOnce, byte[] data) {
    /** Read a part of the pixels at a time, so that memory is bounded whatever comes. */
    static final int MAX_MEGAPIXELS = 64;

    /** At four bytes each about 100 MB. */
    static final int MAX_MEGAPIXELS_AT_ONCE = 24;

    static final int MAX_SIDE = 30_000;

    static PictureHeader of(PictureKind kind, byte[] file) {
        try {
            PictureHeader header = switch (kind) {
                case PNG -> PngParts.read(file);
                case JPEG -> JpegParts.read(file);
                case WEBP -> WebpParts.read(file);
                case SVG -> throw new IllegalArgumentException("A drawing has no pixels");
            };
            header.requireBounds();
            return header;
        } catch (IndexOutOfBoundsException e) {
            throw new PictureRefused.Broken();
        }
    }

    private void requireBounds() {
        if (width <= 0 || height <= 0) {
            throw new PictureRefused.Broken();
        }
        int most = atOnce ? MAX_MEGAPIXELS_AT_ONCE : MAX_MEGAPIXELS;
        if ((long) width * height > most * 1_000_000L) {
            throw new PictureRefused.TooManyPixels(width, height, most);
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new PictureRefused.TooLong(width, height);
        }
    }

    /** At least one. */
    int megapixels() {
        return (int) Math.ceilDiv((long) width * height, 1_000_000L);
    }
}
