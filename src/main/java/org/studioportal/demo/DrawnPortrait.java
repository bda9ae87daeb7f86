package org.studioportal.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Friendly portraits of people who do not exist: the same seed draws the same face. */
final class DrawnPortrait {
    private static final List<String> SKINS = List.of("#f7d7ba", "#f3c9a3", "#ebb88e", "#dda678", "#cb9064");
    private static final List<String> SHADES = List.of("#e6b794", "#dfa77c", "#d19468", "#be8258", "#a86f48");
    private static final List<String> HAIRS =
            List.of("#1d1a1a", "#262020", "#33261f", "#443228", "#231c22", "#1f2226", "#4a3b33");
    private static final List<String> GREYS = List.of("#8d8a88", "#b9b5b1", "#dcd8d3", "#6e6b69");
    private static final List<String> GROUNDS =
            List.of("#f6dcc8", "#dbe8e1", "#dfe6f2", "#f3e3b8", "#e9dcef", "#d5e9ee", "#f5d5d0", "#e4e8cf", "#e6dfd5");
    private static final List<String> CLOTHES = List.of(
            "#2f4b7c", "#3c6e47", "#7a3b69", "#8a4b2a", "#33607a", "#c4573a", "#5c544d", "#1f5f5b", "#b98a2c",
            "#6b7fa8", "#a5485c", "#e9e4dc");

    private final Brush brush;
    private final String skin;
    private final String shade;
    private final String hair;

    private DrawnPortrait(Brush brush, boolean old) {
        this.brush = brush;
        int tone = brush.between(0, SKINS.size() - 1);
        skin = SKINS.get(tone);
        shade = SHADES.get(tone);
        hair = brush.one(old ? GREYS : HAIRS);
    }

    /** Somebody. */
    static String svg(long seed) {
        return svg(seed, new SplittableRandom(~seed).nextBoolean());
    }

    /** A woman or a man, square, as SVG. */
    static String svg(long seed, boolean woman) {
        Brush brush = new Brush(480, 480, new SplittableRandom(seed));
        boolean old = brush.maybe(0.22);
        DrawnPortrait portrait = new DrawnPortrait(brush, old);
        DrawnHair hair = new DrawnHair(brush, portrait.hair);
        portrait.ground();
        int style = brush.between(0, 4);
        if (woman) {
            hair.behind(style);
        }
        portrait.body();
        portrait.head(old);
        if (woman) {
            hair.woman(style);
        } else {
            hair.man(old && brush.maybe(0.4) ? 5 : style);
        }
        if (brush.maybe(old ? 0.55 : 0.34)) {
            portrait.glasses();
        }
        return brush.done();
    }

    private void ground() {
        String ground = brush.one(GROUNDS);
        brush.rect(0, 0, 480, 480, 0, ground)
                .faint(0.45)
                .circle(brush.between(150, 330), 220, 190, "#ffffff")
                .end();
    }

    private void body() {
        String cloth = brush.one(CLOTHES);
        String other = brush.one(CLOTHES);
        String shoulders = "M62 480c2-86 52-120 128-136h100c76 16 126 50 128 136z";
        switch (brush.between(0, 5)) {
            case 0 -> {
                // A shirt with its collar
                brush.path(shoulders, cloth);
                neck();
                brush.path("M196 330l44 52-50 26-12-66z", "#ffffff").path("M284 330l-44 52 50 26 12-66z", "#ffffff");
                brush.line("M240 384v96", "#00000022", 3)
                        .circle(240, 420, 4, "#ffffff")
                        .circle(240, 456, 4, "#ffffff");
            }
            case 1 -> {
                // The volunteers' vest over something else
                brush.path(shoulders, other.equals("#c4573a") ? "#e9e4dc" : other);
                neck();
                brush.path("M104 480c4-66 30-106 82-130l54 86 54-86c52 24 78 64 82 130z", "#c0322b");
                brush.line("M186 350l54 86 54-86", "#f3c14b", 7).line("M240 438v42", "#8e1f1a", 4);
                brush.path(
                        "M318 456c-14-10-20-16-20-24 0-6 5-10 10-10 4 0 8 2 10 6 2-4 6-6 10-6 5 0 10 4 10 10 0 8-6"
                                + " 14-20 24z",
                        "#fff4e0");
            }
            case 2 -> {
                // A white coat
                brush.path(shoulders, "#f7f6f2");
                neck();
                brush.path("M196 338l44 78 44-78 8 8-52 134-52-134z", other);
                brush.line("M192 342l48 134 48-134", "#d5d1c8", 5).line("M118 480c2-30 6-48 14-66", "#d5d1c8", 4);
            }
            case 3 -> {
                // A pullover
                brush.path(shoulders, cloth);
                neck();
                brush.line("M192 342c8 44 88 44 96 0", "#00000026", 15).line("M192 340c8 40 88 40 96 0", cloth, 11);
            }
            case 4 -> {
                // A jacket over a light shirt
                brush.path(shoulders, cloth);
                neck();
                brush.path("M196 336l44 60 44-60 10 10-54 134-54-134z", "#f4efe6");
                brush.path("M190 342l50 138h-54l-38-92z", "#00000026").path("M290 342l-50 138h54l38-92z", "#00000026");
            }
            default -> {
                // A hood
                brush.path("M150 368c0-70 180-70 180 0l-30 40H180z", cloth).path(shoulders, cloth);
                neck();
                brush.line("M172 366c14 54 122 54 136 0", "#00000026", 12);
                brush.line("M214 404v40M266 404v40", "#ffffff", 5);
            }
        }
    }

    private void neck() {
        brush.path("M202 268h76v72c0 34-76 34-76 0z", skin)
                .path("M202 296c20 22 56 22 76 0v14c-20 24-56 24-76 0z", shade);
    }

    private void head(boolean old) {
        brush.circle(160, 214, 17, skin)
                .circle(320, 214, 17, skin)
                .circle(160, 216, 8, shade)
                .circle(320, 216, 8, shade);
        brush.path("M160 190c0-62 32-96 80-96s80 34 80 96c0 74-32 122-80 122s-80-48-80-122z", skin);
        brush.faint(0.38)
                .circle(192, 250, 18, "#e8837a")
                .circle(288, 250, 18, "#e8837a")
                .end();
        String brow = hair;
        if (brush.maybe(0.5)) {
            brush.line("M190 186q16-10 34-3M256 183q18-7 34 3", brow, 6);
        } else {
            brush.line("M190 184q18-6 34 1M256 185q16-7 34-1", brow, 7);
        }
        if (brush.maybe(0.28)) {
            brush.line("M194 216q13-15 27 0M259 216q14-15 27 0", "#2a2220", 6);
        } else {
            brush.ellipse(208, 214, 8, 10, "#2a2220").ellipse(272, 214, 8, 10, "#2a2220");
            brush.circle(211, 210, 3, "#ffffff").circle(275, 210, 3, "#ffffff");
        }
        brush.line("M241 222c-6 14-10 22-2 26 4 2 8 1 10-1", shade, 5);
        switch (brush.between(0, 2)) {
            case 0 -> brush.line("M212 268q28 24 56 0", "#9c4238", 6);
            case 1 ->
                brush.path("M208 264c18 6 46 6 64 0-4 24-18 32-32 32s-28-8-32-32z", "#9c4238")
                        .path("M214 267c16 4 36 4 52 0-1 6-3 8-5 10-14 3-28 3-42 0-2-2-4-4-5-10z", "#ffffff");
            default -> brush.line("M216 270q26 16 48-3", "#9c4238", 6);
        }
        if (old) {
            brush.line("M180 226q-6 2-10 0M300 226q6 2 10 0M196 254q-6 10-4 20M284 254q6 10 4 20", shade, 3);
        }
    }

    private void glasses() {
        String frame = brush.one(List.of("#2a2220", "#6b4a2c", "#34506b", "#8c8a86"));
        if (brush.maybe(0.5)) {
            brush.line(
                    "M180 214a28 26 0 1 0 56 0a28 26 0 1 0-56 0zM244 214a28 26 0 1 0 56 0a28 26 0 1 0-56 0z", frame, 5);
        } else {
            brush.line(
                    "M182 194h50c4 0 4 4 4 10v16c0 14-12 20-28 20s-28-6-28-20v-16c0-6 0-10 2-10zM248 194h50c2 0 2 4 2 10v16"
                            + "c0 14-12 20-28 20s-28-6-28-20v-16c0-6 0-10 4-10z",
                    frame,
                    5);
        }
        brush.line("M236 210q4-4 8 0M180 208l-18-4M300 208l18-4", frame, 5);
    }
}
