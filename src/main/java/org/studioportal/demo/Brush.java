package org.studioportal.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws flat shapes into an SVG text. */
final class Brush {
    private final StringBuilder svg = new StringBuilder();
    private final RandomGenerator random;

    Brush(int width, int height, RandomGenerator random) {
        this.random = random;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                .formatted(width, height, width, height));
        svg.append("<g stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    }

    /** The whole drawing. */
    String done() {
        return svg + "</g></svg>";
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean maybe(double chance) {
        return random.nextDouble() < chance;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    Brush rect(double x, double y, double width, double height, double round, String fill) {
        return put("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), number(width), number(height), number(round), fill));
    }

    Brush circle(double x, double y, double radius, String fill) {
        return put("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), number(radius), fill));
    }

    Brush ellipse(double x, double y, double across, double down, String fill) {
        return put("<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), number(across), number(down), fill));
    }

    Brush path(String path, String fill) {
        return put("<path d=\"" + path + "\" fill=\"" + fill + "\"/>");
    }

    Brush line(String path, String colour, double width) {
        return put("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + number(width)
                + "\"/>");
    }

    /** Everything until {@link #end} is moved there and made that large; a negative size turns it round. */
    Brush at(double x, double y, double size) {
        return put("<g transform=\"translate(%s %s) scale(%s %s)\">"
                .formatted(number(x), number(y), number(size), number(Math.abs(size))));
    }

    /** Everything until {@link #end} lets what is behind it show through. */
    Brush faint(double opacity) {
        return put("<g opacity=\"" + number(opacity) + "\">");
    }

    Brush end() {
        return put("</g>");
    }

    private Brush put(String shape) {
        svg.append(shape);
        return this;
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
