package org.studioportal.demo;

import java.util.List;

/** What many scenes under the sky are made of. */
final class Landscape {
    /** The colours of an hour of the day. */
    record Light(String sky, String low, String sun, String far, String near, String ground) {}

    static final List<Light> LIGHTS = List.of(
            new Light("#cfe8f3", "#eaf5f4", "#fff3c4", "#a9cdb0", "#7fb58a", "#dfe7c2"),
            new Light("#f9e3c0", "#fdf1dc", "#ffd27a", "#c9bd8c", "#9fb07a", "#ecdcb4"),
            new Light("#dcd8ee", "#f5e6ea", "#ffc9a8", "#a7aecb", "#8fa793", "#e4dccb"),
            new Light("#bfe0ea", "#e0f1e6", "#fff7d8", "#8fc3bd", "#6ea98a", "#d5e3b9"));
    static final List<String> LEAVES = List.of("#5f9e5a", "#4d8c62", "#7aa84f", "#8bab52", "#c98f3d", "#4f9479");
    private static final List<String> WALLS = List.of("#f4ece0", "#efe3d3", "#e9e9e4", "#f6efe6");
    private static final List<String> ROOFS = List.of("#6d5a55", "#7c4a3d", "#56606b", "#8b5f48");
    static final List<String> CLOTHS = List.of("#c0322b", "#2f6d7a", "#d9a441", "#4a7a52", "#7a4f86");

    private Landscape() {}

    /** The sky, hills behind, and the ground from the horizon down. */
    static Light land(Brush brush, int horizon) {
        Light light = brush.one(LIGHTS);
        brush.rect(0, 0, 640, 480, 0, light.sky).rect(0, horizon - 90, 640, 140, 0, light.low);
        brush.circle(brush.between(90, 550), brush.between(60, 110), 38, light.sun);
        cloud(brush, brush.between(60, 260), brush.between(50, 90));
        cloud(brush, brush.between(360, 560), brush.between(40, 100));
        int peak = brush.between(-40, 40);
        brush.path("M0 " + horizon + "v-60q90-" + (60 + peak / 2) + " 190-20t170-40 150 30 130-20v130H0z", light.far);
        brush.path("M0 " + horizon + "v-20q140-50 280-12t360-26v80H0z", light.near);
        brush.rect(0, horizon, 640, 480 - horizon, 0, light.ground);
        return light;
    }

    private static void cloud(Brush brush, int x, int y) {
        brush.faint(0.8)
                .path("M" + x + " " + y + "a16 16 0 0 1 4-31 24 24 0 0 1 45-3 19 19 0 0 1 21 34z", "#ffffff")
                .end();
    }

    static void tree(Brush brush, double x, double y, double size) {
        String leaves = brush.one(LEAVES);
        brush.at(x, y, size);
        brush.faint(0.14).ellipse(0, 0, 60, 9, "#000000").end();
        brush.path("M-9 0c4-50 4-80 0-120h18c-4 40-4 70 0 120z", "#7b5a3e")
                .line("M2-70l28-34M-2-86l-22-26", "#7b5a3e", 7);
        brush.circle(-42, -136, 40, leaves)
                .circle(42, -134, 42, leaves)
                .circle(0, -172, 50, leaves)
                .circle(0, -126, 44, leaves);
        brush.faint(0.16)
                .circle(-18, -184, 22, "#ffffff")
                .circle(34, -150, 18, "#ffffff")
                .end()
                .end();
    }

    static void house(Brush brush, double x, double y, double size) {
        String wall = brush.one(WALLS);
        String roof = brush.one(ROOFS);
        brush.at(x, y, size).rect(-80, -90, 160, 90, 0, wall);
        brush.path("M-98-84c30-8 62-28 98-62 36 34 68 54 98 62l-6 10H-92z", roof);
        brush.rect(-16, -56, 32, 56, 2, "#8b5e3c")
                .rect(-64, -62, 32, 30, 2, "#a9cbd6")
                .rect(32, -62, 32, 30, 2, "#a9cbd6");
        brush.line("M-48-62v30M-64-47h32M48-62v30M32-47h32", wall, 3).end();
    }

    static void table(Brush brush, double x, double y, double width, String cloth) {
        brush.faint(0.14).ellipse(x, y, width * 0.56, 9, "#000000").end();
        brush.rect(x - width / 2, y - 62, width, 60, 3, cloth);
        brush.faint(0.16).rect(x - width / 2, y - 18, width, 16, 3, "#000000").end();
        brush.rect(x - width / 2 - 7, y - 72, width + 14, 12, 4, "#f7efe1");
    }

    /** Little flags between two points. */
    static void flags(Brush brush, int y) {
        brush.line("M0 " + y + "q320 70 640 0", "#8a7a68", 2);
        List<String> colours = List.of("#c0322b", "#e3b04b", "#3f7f8c", "#5d9457");
        for (int i = 1; i < 16; i++) {
            double across = i / 16.0;
            double x = 640 * across;
            double down = y + 140 * across * (1 - across);
            brush.path(
                    "M" + Math.round(x - 11) + " " + Math.round(down) + "h22l-11 24z", colours.get(i % colours.size()));
        }
    }
}
