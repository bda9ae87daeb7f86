package org.studioportal.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Certificates that nobody was ever given: a frame, lines to be taken for words, a seal. */
final class DrawnCertificate {
    private DrawnCertificate() {}

    /** 900 by 640, as SVG: the same seed draws the same. */
    static String svg(long seed) {
        Brush brush = new Brush(900, 640, new SplittableRandom(seed));
        String ink = brush.one(List.of("#8b1e16", "#1f5f5b", "#2f4b7c"));
        brush.rect(0, 0, 900, 640, 0, "#fffaf0").rect(34, 34, 832, 572, 6, ink).rect(42, 42, 816, 556, 4, "#fffaf0");
        brush.rect(300, 96, 300, 34, 4, ink);
        for (int line = 0; line < 5; line++) {
            brush.rect(130, 200 + line * 52, brush.between(380, 640), 12, 3, "#6b6258");
        }
        brush.faint(0.85)
                .circle(700, 490, 66, "#c0322b")
                .circle(700, 490, 58, "#fffaf0")
                .path("M700 448l12 29 31 2-24 20 8 30-27-16-27 16 8-30-24-20 31-2z", "#c0322b")
                .end();
        return brush.done();
    }
}
