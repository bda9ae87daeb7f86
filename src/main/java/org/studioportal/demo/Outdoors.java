package org.studioportal.demo;

import java.util.List;
import org.studioportal.demo.Figure.Arms;

/** Activities under the sky. */
final class Outdoors {
    private Outdoors() {}

    static void square(Brush brush) {
        Landscape.land(brush, 300);
        Landscape.house(brush, brush.between(280, 360), 304, 1);
        Landscape.tree(brush, 92, 352, 1.25);
        Landscape.tree(brush, 566, 346, 1.1);
        Landscape.flags(brush, 40);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(230, 318, 1);
        Figure.volunteer(brush).with(Arms.HOLD).sit(390, 318, 1);
        Landscape.table(brush, 310, 404, 300, brush.one(Landscape.CLOTHS));
        brush.rect(190, 318, 46, 12, 2, "#ffffff")
                .rect(196, 312, 46, 12, 2, "#e3b04b")
                .rect(360, 316, 34, 16, 3, "#3f7f8c");
        brush.circle(290, 322, 9, "#ffffff").rect(420, 306, 12, 26, 4, "#5d9457");
        Figure.elder(brush).with(Arms.SHOW).stand(126, 436, 1.12);
        Figure.villager(brush).with(Arms.HOLD).stand(500, 440, 1.12);
        Figure.child(brush).with(Arms.WAVE).stand(556, 448, 1.12);
    }

    static void healthCheck(Brush brush) {
        Landscape.land(brush, 306);
        Landscape.tree(brush, 70, 350, 1.1);
        Landscape.tree(brush, 600, 344, 0.95);
        String cloth = brush.one(List.of("#3f7f8c", "#4a8a68", "#5d7fae"));
        brush.rect(140, 158, 9, 230, 3, "#8f8a84").rect(488, 158, 9, 230, 3, "#8f8a84");
        brush.path("M110 166L318 76l208 90z", cloth).path("M110 166h416l-14 26H124z", "#ffffff");
        for (int i = 0; i < 6; i++) {
            brush.path("M" + (124 + i * 66) + " 192a32 22 0 0 0 64 0z", i % 2 == 0 ? cloth : "#ffffff");
        }
        brush.path(
                "M318 156c-18-14-26-20-26-30 0-8 6-13 13-13 5 0 10 3 13 8 3-5 8-8 13-8 7 0 13 5 13 13 0 10-8 16-26 30z",
                "#ffffff");
        Figure.doctor(brush).with(Arms.FORWARD).sit(276, 322, 1.05);
        Figure.elder(brush).with(Arms.HOLD).sit(396, 322, 1.05);
        Landscape.table(brush, 330, 412, 280, "#ffffff");
        brush.rect(300, 312, 52, 28, 5, "#39475a")
                .rect(306, 317, 26, 14, 2, "#bfe3d2")
                .line("M352 326q20-6 26 4", "#39475a", 4);
        brush.rect(220, 326, 40, 12, 3, "#d9694f");
        Figure.volunteer(brush).with(Arms.SHOW).stand(112, 446, 1.12);
        Figure.elder(brush).stand(520, 438, 1.1);
        Figure.villager(brush).with(Arms.HOLD).stand(578, 450, 1.14);
    }

    static void planting(Brush brush) {
        Landscape.Light light = Landscape.land(brush, 262);
        for (int row = 0; row < 4; row++) {
            int y = 306 + row * 46;
            brush.line("M-10 " + y + "q330-22 660 6", "#b79a6b", 8 + row * 3);
        }
        for (int i = 0; i < 7; i++) {
            sapling(brush, 40 + i * 92, 296 + i % 2 * 8, 0.8);
        }
        brush.faint(0.5).circle(600, 250, 34, light.near()).end();
        Figure.volunteer(brush).with(Arms.FORWARD).stand(170, 420, 1.15);
        brush.line("M214 318l20 110", "#8a6239", 6).path("M222 420l24-4 2 26-14 8-14-8z", "#7c858c");
        sapling(brush, 292, 430, 1.5);
        Figure.villager(brush).with(Arms.SHOW).inStraw().stand(392, 428, 1.15);
        can(brush, 452, 336);
        Figure.volunteer(brush).with(Arms.HOLD).stand(536, 412, 1.1);
        sapling(brush, 538, 332, 0.8);
        Figure.child(brush).with(Arms.OPEN).stand(80, 440, 1.2);
    }

    static void sapling(Brush brush, double x, double y, double size) {
        String leaves = brush.one(List.of("#5f9e5a", "#4d8c62", "#7aa84f"));
        brush.at(x, y, size).line("M0 0v-52", "#7b5a3e", 4);
        brush.path(
                "M0-34c-20 0-26-10-26-22 18 0 26 8 26 22zM0-44c0-18 10-26 26-26 0 16-8 26-26 26zM0-52c-10-8-10-20 0-32 10 12"
                        + " 10 24 0 32z",
                leaves);
        brush.ellipse(0, 1, 20, 5, "#9a7b52").end();
    }

    private static void can(Brush brush, double x, double y) {
        brush.at(x, y, 1).rect(-18, -14, 34, 34, 5, "#3f7f8c").line("M-14-12c0-18 26-18 26 0", "#3f7f8c", 5);
        brush.line("M16 10l22-18", "#3f7f8c", 6)
                .line("M40-6l6 12M44-10l10 12M38-2l0 12", "#8fc7dc", 3)
                .end();
    }

    static void cleaning(Brush brush) {
        Landscape.land(brush, 286);
        Landscape.house(brush, 110, 296, 1.15);
        Landscape.house(brush, 330, 292, 1);
        Landscape.house(brush, 548, 296, 1.2);
        brush.rect(0, 292, 640, 34, 0, "#d9d2c4")
                .rect(0, 322, 640, 158, 0, "#b9b4ac")
                .rect(0, 318, 640, 8, 0, "#cfc8bb");
        for (int i = 0; i < 6; i++) {
            brush.rect(20 + i * 116, 392, 60, 7, 3, "#e9e4da");
        }
        Landscape.tree(brush, 226, 322, 0.8);
        bin(brush, 574, 372, "#4a7a52");
        bin(brush, 618, 374, "#3f6f9c");
        Figure.volunteer(brush).with(Arms.FORWARD).stand(140, 428, 1.15);
        broom(brush, 178, 330);
        Figure.volunteer(brush).with(Arms.HOLD).stand(318, 442, 1.15);
        broom(brush, 322, 356);
        Figure.villager(brush).with(Arms.SHOW).stand(462, 432, 1.15);
        brush.path("M500 356c-4 20-8 40-4 52 10 6 26 6 34 0 4-12 0-34-6-52z", "#6b7a6a");
        for (int i = 0; i < 8; i++) {
            brush.ellipse(brush.between(190, 300), brush.between(430, 462), 7, 3.5, brush.one(Landscape.LEAVES));
        }
    }

    static void bin(Brush brush, double x, double y, String colour) {
        brush.at(x, y, 1).path("M-19-50h38l-4 54h-30z", colour).rect(-22, -58, 44, 10, 4, colour);
        brush.circle(0, -22, 8, "#ffffff").end();
    }

    private static void broom(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .line("M0-20l18 92", "#8a6239", 5)
                .path("M10 66l18-4 16 36-40 8z", "#d9b066")
                .end();
    }

    static void repairs(Brush brush) {
        Landscape.land(brush, 300);
        Landscape.house(brush, 500, 306, 1.3);
        Landscape.tree(brush, 96, 356, 1.3);
        String cloth = brush.one(Landscape.CLOTHS);
        brush.rect(196, 176, 7, 220, 3, "#8f8a84");
        brush.path(
                "M90 190c20-70 200-70 220 0-14-10-24-10-36 0-14-10-24-10-37 0-14-10-24-10-37 0-14-10-24-10-37 0-12-10-22-10-36"
                        + " 0-12-10-23-10-37 0z",
                cloth);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(270, 320, 1.05);
        Landscape.table(brush, 310, 412, 250, "#8a6a4a");
        fan(brush, 350, 340);
        brush.rect(214, 326, 54, 14, 3, "#c0322b").line("M226 322h30M241 322v-6", "#5c544d", 4);
        brush.rect(400, 322, 30, 18, 4, "#39475a").circle(415, 331, 6, "#e3b04b");
        bicycle(brush, 520, 424);
        Figure.elder(brush).with(Arms.HOLD).stand(130, 444, 1.15);
        Figure.volunteer(brush).with(Arms.SHOW).stand(452, 442, 1.12);
    }

    private static void fan(Brush brush, double x, double y) {
        brush.at(x, y, 1).rect(-16, -6, 32, 8, 3, "#5d7f9e").rect(-3, -30, 6, 28, 2, "#5d7f9e");
        brush.circle(0, -46, 27, "#ffffff").line("M-27-46a27 27 0 1 0 54 0a27 27 0 1 0-54 0z", "#5d7f9e", 4);
        brush.path(
                        "M0-46c-14-6-16-20-6-22 8 0 8 12 6 22zM0-46c4-14 18-18 22-8 2 8-10 10-22 8zM0-46c10 8 8 22-2 22-8-2-6-12 2-22z",
                        "#8fb4cf")
                .end();
    }

    private static void bicycle(Brush brush, double x, double y) {
        String frame = brush.one(List.of("#c0322b", "#2f6d7a", "#4a7a52"));
        brush.at(x, y, 1.1);
        brush.line("M-62-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0zM22-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0z", "#3a3a3e", 5);
        brush.line("M-36-26l22-42h42l20 42M-14-68l20 42h-42M6-26l22-42M28-68l-6-18h14M-22-72h16", frame, 5)
                .end();
    }

    static void stage(Brush brush) {
        Landscape.Light light = brush.one(Landscape.LIGHTS);
        brush.rect(0, 0, 640, 480, 0, light.sky()).rect(0, 380, 640, 100, 0, light.ground());
        String curtain = brush.one(List.of("#a5332b", "#7a3b69", "#2f5d7a"));
        brush.rect(70, 70, 500, 250, 6, "#f6e6c6").path("M70 70h110c0 90-30 170-110 190z", curtain);
        brush.path("M570 70H460c0 90 30 170 110 190z", curtain).rect(60, 58, 520, 24, 6, curtain);
        brush.rect(50, 318, 540, 54, 4, "#8a5f42");
        brush.faint(0.2).rect(50, 348, 540, 24, 4, "#000000").end();
        for (int i = 0; i < 5; i++) {
            lantern(brush, 150 + i * 85, 96 + (i % 2) * 14);
        }
        Figure.volunteer(brush).with(Arms.WAVE).stand(214, 316, 1.05);
        Figure.villager(brush).with(Arms.OPEN).stand(320, 320, 1.12);
        Figure.villager(brush).with(Arms.WAVE).stand(418, 316, 1.05);
        brush.at(490, 316, 1)
                .rect(-30, -44, 60, 40, 8, "#b23a2f")
                .ellipse(0, -44, 30, 9, "#f4e3c3")
                .line("M-16-62l10 16M18-64l-10 18", "#8a6239", 4)
                .end();
        for (int i = 0; i < 9; i++) {
            audience(brush, 24 + i * 74 + i % 2 * 8, 470 + i % 3 * 12);
        }
    }

    static void lantern(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .line("M0-26v10", "#8a6239", 2)
                .ellipse(0, 0, 20, 16, "#d2382c")
                .rect(-8, -20, 16, 5, 2, "#e3b04b");
        brush.rect(-8, 15, 16, 5, 2, "#e3b04b").line("M0 20v12", "#e3b04b", 3).end();
    }

    /** Somebody seen from behind. */
    static void audience(Brush brush, double x, double y) {
        String hair = brush.one(List.of("#1d1a1a", "#2b221d", "#3d2d24", "#b9b5b1", "#dcd8d3"));
        brush.path(
                "M" + Math.round(x - 40) + " " + Math.round(y + 60) + "c0-50 16-66 40-66s40 16 40 66z",
                brush.one(List.of("#5d7f9e", "#a5485c", "#6d7f4a", "#b26a35", "#4a4f6a", "#7c6a9e")));
        brush.circle(x, y - 26, 25, hair).rect(x - 8, y - 12, 16, 14, 5, "#e3b088");
    }

    static void orchard(Brush brush) {
        Landscape.land(brush, 280);
        String fruit = brush.one(List.of("#e0803a", "#d2453a", "#e3b04b"));
        for (int i = 0; i < 4; i++) {
            fruitTree(brush, 60 + i * 176, 330 + i % 2 * 10, 0.85, fruit);
        }
        fruitTree(brush, 150, 430, 1.3, fruit);
        Figure.volunteer(brush).with(Arms.SHOW).stand(300, 440, 1.2);
        brush.at(352, 336, 1)
                .rect(-16, -22, 34, 44, 4, "#39475a")
                .rect(-12, -18, 26, 34, 2, "#cfe8f3")
                .end();
        Figure.villager(brush).with(Arms.HOLD).inStraw().stand(426, 446, 1.2);
        Figure.villager(brush).with(Arms.OPEN).inStraw().stand(540, 438, 1.15);
        brush.path("M460 420h70l-10 38h-50z", "#b98a55").line("M466 432h58M470 444h50", "#96703f", 3);
        for (int i = 0; i < 5; i++) {
            brush.circle(472 + i * 12, 418 - i % 2 * 6, 9, fruit);
        }
    }

    static void fruitTree(Brush brush, double x, double y, double size, String fruit) {
        brush.at(x, y, size).faint(0.14).ellipse(0, 0, 54, 8, "#000000").end();
        brush.path("M-8 0c3-30 2-50-4-76h24c-6 26-7 46-4 76z", "#7b5a3e");
        brush.circle(-32, -92, 34, "#4d8c62").circle(32, -90, 36, "#4d8c62").circle(0, -120, 42, "#5a9a68");
        for (int i = 0; i < 9; i++) {
            brush.circle(-50 + i * 13, -96 - (i * 37 % 50) + 20, 6.5, fruit);
        }
        brush.end();
    }
}
