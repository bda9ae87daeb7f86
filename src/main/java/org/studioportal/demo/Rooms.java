package org.studioportal.demo;

import java.util.List;
import org.studioportal.demo.Figure.Arms;

/** What else goes on under a roof. */
final class Rooms {
    private static final List<String> PATCHES =
            List.of("#c0322b", "#e3b04b", "#3f7f8c", "#5d9457", "#c56a93", "#7a4f86", "#e0803a", "#8fb4cf");

    private Rooms() {}

    static void clinic(Brush brush) {
        Indoors.room(brush);
        Indoors.window(brush, 420, 84);
        brush.rect(60, 80, 150, 170, 4, "#f4f3ef")
                .rect(70, 90, 130, 70, 2, "#dfeaf0")
                .rect(70, 168, 130, 72, 2, "#dfeaf0");
        for (int i = 0; i < 8; i++) {
            brush.rect(78 + i % 4 * 30, (i < 4 ? 122 : 202), 20, 36, 3, brush.one(PATCHES));
        }
        brush.rect(270, 90, 84, 84, 6, "#ffffff").line("M312 108v48M288 132h48", "#2f8f6d", 14);
        Figure.doctor(brush).with(Arms.FORWARD).sit(270, 326, 1.3);
        Indoors.desk(brush, 340, 442, 330, "#8fa7a0");
        brush.rect(322, 330, 56, 28, 5, "#39475a")
                .rect(328, 335, 28, 15, 2, "#bfe3d2")
                .line("M378 344q26-6 36 6", "#39475a", 4);
        brush.rect(220, 340, 22, 16, 3, "#e3b04b").rect(246, 334, 20, 22, 3, "#d9694f");
        brush.at(548, 462, -1.3);
        Figure.elder(brush).with(Arms.FORWARD).sitAside(0, 0, 1);
        brush.end();
        Figure.volunteer(brush).with(Arms.HOLD).stand(98, 452, 1.3);
    }

    static void nightSchool(Brush brush) {
        Indoors.room(brush);
        brush.rect(30, 84, 120, 110, 3, "#8a6239")
                .rect(37, 91, 106, 96, 0, "#26324a")
                .circle(112, 118, 12, "#f6e9b8")
                .line("M90 91v96", "#8a6239", 5);
        brush.rect(196, 66, 350, 176, 6, "#8a6239").rect(206, 76, 330, 156, 2, "#2f4f45");
        for (int row = 0; row < 4; row++) {
            brush.line("M222 %dh298".formatted(100 + row * 36), "#9fb5a8", 2);
            for (int i = 0; i < 3; i++) {
                brush.line("M%d %dh%d".formatted(236 + i * 100, 120 + row * 34, brush.between(26, 70)), "#f4efe2", 5);
            }
        }
        brush.line("M320 0v34", "#5c544d", 3).path("M286 56c4-34 64-34 68 0z", "#e3b04b");
        brush.faint(0.2).path("M286 56h68l150 300H136z", "#fff3c4").end();
        Figure.volunteer(brush).with(Arms.SHOW).stand(140, 396, 1.4);
        for (int i = 0; i < 7; i++) {
            Outdoors.audience(brush, 60 + i * 88, 420);
        }
        for (int i = 0; i < 6; i++) {
            Outdoors.audience(brush, 104 + i * 90, 466);
        }
    }

    static void quilt(Brush brush) {
        Indoors.room(brush);
        Indoors.window(brush, 70, 80);
        for (int i = 0; i < 9; i++) {
            brush.circle(330 + i % 5 * 46, i < 5 ? 110 : 156, 5, "#8a6239");
            if (brush.maybe(0.8)) {
                brush.rect(323 + i % 5 * 46, i < 5 ? 114 : 160, 14, 18, 6, "#c9c5c0");
            }
        }
        Figure.elder(brush).with(Arms.FORWARD).sit(120, 330, 1.25);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(250, 322, 1.25);
        Figure.elder(brush).with(Arms.HOLD).sit(384, 330, 1.25);
        Figure.elder(brush).with(Arms.FORWARD).sit(514, 330, 1.25);
        brush.faint(0.16).ellipse(320, 466, 300, 12, "#000000").end();
        brush.rect(40, 372, 560, 14, 4, "#b98a5a");
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 13; i++) {
                brush.rect(60 + i * 40, 362 + row * 34, 39, 33, 0, brush.one(PATCHES));
            }
        }
        brush.line("M60 396h520M60 430h520", "#f7efe1", 2);
    }

    static void calligraphy(Brush brush) {
        Indoors.room(brush);
        Indoors.window(brush, 470, 80);
        for (int i = 0; i < 3; i++) {
            brush.rect(70 + i * 110, 60, 44, 190, 2, "#c0322b");
            for (int sign = 0; sign < 5; sign++) {
                double y = 80 + sign * 34;
                brush.line(
                        "M%d %dh24M%d %dv24M%d %dl20 %d"
                                .formatted(
                                        80 + i * 110,
                                        Math.round(y + 6),
                                        92 + i * 110,
                                        Math.round(y - 4),
                                        82 + i * 110,
                                        Math.round(y + brush.between(12, 20)),
                                        brush.between(-8, 4)),
                        "#1d1a1a",
                        4);
            }
        }
        Figure.child(brush).with(Arms.HOLD).sit(140, 340, 1.7);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(300, 324, 1.3);
        Figure.elder(brush).with(Arms.FORWARD).sit(470, 328, 1.25);
        Indoors.desk(brush, 310, 448, 500, "#9a6f45");
        brush.rect(220, 350, 180, 14, 2, "#d2382c").rect(430, 348, 110, 14, 2, "#d2382c");
        brush.ellipse(180, 356, 22, 8, "#39475a")
                .ellipse(180, 354, 14, 4, "#1d1a1a")
                .line("M340 348l26-52", "#8a6239", 5)
                .line("M340 348l5-10", "#1d1a1a", 7);
    }

    static void livestream(Brush brush) {
        Indoors.room(brush);
        Indoors.shelf(brush, 30, 110);
        Indoors.window(brush, 250, 80);
        String fruit = brush.one(List.of("#e3b04b", "#8bab52", "#e0803a"));
        Figure.villager(brush).with(Arms.SHOW).sit(300, 324, 1.35);
        brush.circle(352, 296, 20, fruit);
        Indoors.desk(brush, 310, 446, 330, "#a97c4e");
        for (int i = 0; i < 7; i++) {
            brush.circle(196 + i * 24, 346 - i % 2 * 8, 15, fruit);
        }
        brush.line("M520 470V300M520 470l-34 8M520 470l34 8", "#39475a", 6)
                .line("M476 238a44 44 0 1 0 88 0a44 44 0 1 0-88 0z", "#fff7d8", 12);
        brush.rect(502, 204, 36, 66, 5, "#39475a").rect(506, 210, 28, 52, 2, "#bfe0ea");
        Figure.volunteer(brush).with(Arms.WAVE).stand(592, 462, 1.3);
        Indoors.plant(brush, 108, 456, 1.2);
    }
}
