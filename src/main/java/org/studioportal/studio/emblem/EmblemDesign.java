package org.studioportal.studio.emblem;

import java.io.Serializable;
import java.util.Locale;
import org.studioportal.shared.Contrast;
import org.studioportal.shared.WrongInput;

/**
 * An emblem as a studio composes it: a motif in one colour on a ground of another.
 *
 * @param motif the code of a {@link Motif}
 * @param ground #rrggbb
 * @param ink #rrggbb; may be too near to the ground, see {@link #faint()}
 */
public record EmblemDesign(String motif, String ground, String ink) implements Serializable {
    private static final String FIELD = "emblem";

    /** @throws WrongInput when there is no such motif, or a colour is none */
    public EmblemDesign {
        if (Motif.of(motif).isEmpty()) {
            throw new WrongInput(FIELD, "emblem.refused.motif", String.valueOf(motif));
        }
        ground = colour(ground);
        ink = colour(ink);
    }

    public EmblemDesign(Motif motif, String ground, String ink) {
        this(motif.code(), ground, ink);
    }

    private static String colour(String text) {
        if (!Contrast.isColour(text)) {
            throw new WrongInput(FIELD, "emblem.refused.colour", String.valueOf(text));
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #code()} wrote.
     *
     * @throws WrongInput when it is something else
     */
    public static EmblemDesign parse(String code) {
        String[] parts = String.valueOf(code).split(" ", -1);
        if (parts.length != 3) {
            throw new WrongInput(FIELD, "emblem.refused.code", String.valueOf(code));
        }
        return new EmblemDesign(parts[0], parts[1], parts[2]);
    }

    /** For one column, of at most 40 characters: {@code doctor-bag #1f5f5b #f4f1de}. */
    public String code() {
        return motif + " " + ground + " " + ink;
    }

    public Motif shown() {
        return Motif.of(motif).orElseThrow();
    }

    /** From 1 to 21. */
    public double contrast() {
        return Contrast.ratio(ground, ink);
    }

    /** Whether the motif is hard to see on its ground: under the 3 : 1 that WCAG 2.2 asks of pictures. */
    public boolean faint() {
        return contrast() < Contrast.PICTURE;
    }

    /** The drawing; the same design gives the same text. */
    public String svg() {
        String shapes = shown().shapes().replace("#ffffff", ink).replace("#000000", ground);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
                + "<rect width=\"96\" height=\"96\" rx=\"22\" fill=\"" + ground + "\"/>"
                + "<g fill=\"" + ink + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                + " transform=\"translate(8.64 8.64) scale(.82)\">" + shapes + "</g></svg>";
    }
}
