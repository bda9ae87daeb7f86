package org.studioportal.shared;

import java.util.regex.Pattern;

/** How well two colours can be told apart, as WCAG 2.2 reckons it. */
public final class Contrast {
    /** What WCAG 2.2 asks of text (1.4.3). */
    public static final double TEXT = 4.5;

    /** What it asks of large text and of pictures that say something (1.4.11). */
    public static final double PICTURE = 3;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** Whether it is a colour as it is written here: #rrggbb. */
    public static boolean isColour(String text) {
        return text != null && COLOUR.matcher(text).matches();
    }

    /**
     * From 1 (the same) to 21 (black and white); in either order.
     *
     * @param one #rrggbb
     * @param other #rrggbb
     */
    public static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        if (!isColour(colour)) {
            throw new IllegalArgumentException(colour + " is not #rrggbb");
        }
        int rgb = Integer.parseInt(colour, 1, 7, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
