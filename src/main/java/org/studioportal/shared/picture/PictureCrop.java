package org.studioportal.shared.picture;

import java.io.Serializable;

/**
 * A square cut out of a picture, in fractions of it, so that it means the same in every size.
 *
 * @param left of the width
 * @param top of the height
 * @param size the square's edge, of the shorter side; above 0
 */
public record PictureCrop(double left, double top, double size) implements Serializable {
    private static final double SMALLEST = 0.01;

    /** Takes whatever a browser sends into the bounds. */
    public PictureCrop {
        left = within(left, 0, 1);
        top = within(top, 0, 1);
        size = within(size, SMALLEST, 1);
    }

    /** The largest square in the middle of a picture of that size. */
    public static PictureCrop middle(int width, int height) {
        int edge = Math.min(width, height);
        return new PictureCrop((width - edge) / 2.0 / width, (height - edge) / 2.0 / height, 1);
    }

    private static double within(double value, double least, double most) {
        return Double.isNaN(value) ? least : Math.clamp(value, least, most);
    }
}
