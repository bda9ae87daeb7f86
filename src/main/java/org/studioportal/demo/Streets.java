package org.studioportal.demo;

import java.util.List;
import org.studioportal.demo.Figure.Arms;

/** What goes on in streets and squares. */
final class Streets {
    private static final List<String> GOODS = List.of("#5d9457", "#d9694f", "#e3b04b", "#7a4f86", "#8bab52");

    private Streets() {}

    private static void street(Brush brush) {
        Landscape.land(brush, 286);
        Landscape.house(brush, 96, 300, 1.2);
        Landscape.house(brush, 320, 296, 1.05);
        Landscape.house(brush, 552, 300, 1.2);
        brush.rect(0, 298, 640, 40, 0, "#d9d2c4")
                .rect(0, 336, 640, 144, 0, "#b9b4ac")
                .rect(0, 332, 640, 7, 0, "#cfc8bb");
    }

    static void crossing(Brush brush) {
        street(brush);
        for (int i = 0; i < 6; i++) {
            brush.path("M%d 340h44l-18 140h-56z".formatted(150 + i * 72), "#f2efe8");
        }
        Figure.volunteer(brush).with(Arms.SHOW).stand(104, 440, 1.25);
        flag(brush, 156, 326);
        for (int i = 0; i < 4; i++) {
            Figure.child(brush).with(i % 2 == 0 ? Arms.WAVE : Arms.HOLD).stand(220 + i * 78, 420 + i % 2 * 14, 1.25);
            brush.rect(206 + i * 78, 336 + i % 2 * 14, 28, 6, 3, "#e3b04b");
        }
        Figure.volunteer(brush).with(Arms.OPEN).stand(566, 442, 1.25);
    }

    private static void flag(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .line("M0 26V-54", "#8a6239", 5)
                .path("M2-54h52l-12 18 12 18H2z", "#e3b04b")
                .end();
    }

    static void market(Brush brush) {
        street(brush);
        Landscape.flags(brush, 30);
        for (int i = 0; i < 3; i++) {
            stall(brush, 110 + i * 210, 410, Landscape.CLOTHS.get((i + brush.between(0, 4)) % 5));
        }
        Figure.elder(brush).with(Arms.HOLD).stand(46, 456, 1.15);
        Figure.volunteer(brush).with(Arms.SHOW).stand(232, 462, 1.15);
        Figure.villager(brush).with(Arms.FORWARD).inStraw().stand(420, 464, 1.15);
        Figure.villager(brush).with(Arms.HOLD).stand(596, 458, 1.1);
    }

    private static void stall(Brush brush, double x, double y, String cloth) {
        brush.at(x, y, 1).rect(-86, -170, 6, 170, 2, "#8f8a84").rect(80, -170, 6, 170, 2, "#8f8a84");
        brush.path("M-100-160l14-40h172l14 40z", cloth);
        for (int i = 0; i < 5; i++) {
            brush.path("M%d-160a20 16 0 0 0 40 0z".formatted(-100 + i * 40), i % 2 == 0 ? cloth : "#ffffff");
        }
        brush.end();
        Figure.villager(brush).with(Arms.FORWARD).sit(x, y - 84, 0.95);
        brush.at(x, y, 1).rect(-84, -70, 168, 66, 3, "#9a6f45").rect(-90, -80, 180, 14, 3, "#b98a5a");
        for (int i = 0; i < 14; i++) {
            brush.circle(-78 + i * 12, -86 - i % 2 * 5, 8, brush.one(GOODS));
        }
        brush.end();
    }

    static void sorting(Brush brush) {
        street(brush);
        Landscape.tree(brush, 70, 344, 1);
        brush.rect(196, 170, 8, 220, 2, "#8f8a84").rect(548, 170, 8, 220, 2, "#8f8a84");
        brush.path("M170 176l40-44h332l40 44z", "#4a7a52");
        List<String> colours = List.of("#4a7a52", "#3f6f9c", "#b23a2f", "#6b6f76");
        for (int i = 0; i < 4; i++) {
            Outdoors.bin(brush, 250 + i * 84, 388, colours.get(i));
        }
        Figure.volunteer(brush).with(Arms.SHOW).stand(176, 446, 1.2);
        brush.circle(230, 312, 17, brush.one(List.of("#5d9457", "#e3b04b"))).line("M230 329v26", "#8a6239", 4);
        Figure.elder(brush).with(Arms.HOLD).stand(420, 462, 1.2);
        brush.path("M396 372c-8 20-6 30 6 34 14 0 22-12 16-34z", "#6b7a6a");
        Figure.child(brush).with(Arms.FORWARD).stand(540, 462, 1.2);
    }

    static void nightWalk(Brush brush) {
        brush.rect(0, 0, 640, 480, 0, brush.one(List.of("#26324a", "#2d2f4d", "#22384a")));
        brush.circle(brush.between(420, 560), 80, 30, "#f6e9b8");
        for (int i = 0; i < 26; i++) {
            brush.circle(brush.between(10, 630), brush.between(10, 170), 1.6, "#e9e6d2");
        }
        for (int i = 0; i < 3; i++) {
            double x = 100 + i * 220;
            brush.rect(x - 90, 180, 180, 170, 0, "#3b4258")
                    .path("M%d 184l108-58 108 58z".formatted(Math.round(x - 108)), "#2a2f40");
            brush.rect(x - 50, 220, 36, 40, 2, "#f3d98a")
                    .rect(x + 16, 220, 36, 40, 2, brush.maybe(0.5) ? "#f3d98a" : "#4a5169");
        }
        brush.rect(0, 340, 640, 140, 0, "#4c5060");
        for (int i = 0; i < 3; i++) {
            brush.faint(0.25).circle(176 + i * 150, 380, 74, "#f7c96b").end();
        }
        Figure.volunteer(brush).with(Arms.SHOW).stand(128, 446, 1.25);
        Figure.volunteer(brush).with(Arms.SHOW).stand(278, 456, 1.2);
        Figure.elder(brush).with(Arms.HOLD).stand(520, 450, 1.2);
        for (double x : new double[] {184, 332}) {
            Outdoors.lantern(brush, x, 376);
        }
        Outdoors.lantern(brush, 452, 330);
    }

    static void fireDrill(Brush brush) {
        street(brush);
        brush.at(520, 430, 1)
                .path("M-40 0c-20-40 10-60 4-96 30 22 34 44 26 60 10-6 14-16 14-28 26 26 22 50 6 64z", "#e0803a")
                .path("M-22 0c-10-22 8-34 6-54 18 16 22 36 8 54z", "#f3c14b")
                .rect(-56, -4, 96, 22, 4, "#5c5f66")
                .end();
        Figure.volunteer(brush).with(Arms.FORWARD).stand(300, 446, 1.25);
        brush.at(352, 372, 1)
                .rect(-12, -8, 24, 58, 10, "#c0322b")
                .rect(-5, -20, 10, 14, 3, "#39475a")
                .line("M6-14q26-4 34 10", "#39475a", 5)
                .end();
        brush.faint(0.7).path("M392 366l86-20v66z", "#ffffff").end();
        Figure.villager(brush).with(Arms.OPEN).stand(196, 440, 1.15);
        Figure.elder(brush).with(Arms.HOLD).stand(112, 446, 1.15);
        Figure.child(brush).with(Arms.WAVE).stand(48, 456, 1.15);
    }

    static void dance(Brush brush) {
        Landscape.land(brush, 296);
        Landscape.tree(brush, 60, 350, 1.1);
        Landscape.tree(brush, 590, 346, 1.05);
        Landscape.house(brush, 330, 302, 1.2);
        brush.rect(0, 360, 640, 120, 0, "#d8cbb4");
        String fan = brush.one(List.of("#d2453a", "#e3b04b", "#c56a93"));
        for (int i = 0; i < 5; i++) {
            double x = 96 + i * 112;
            double y = 440 + i % 2 * 18;
            (i == 2 ? Figure.volunteer(brush) : Figure.villager(brush))
                    .with(Arms.WAVE)
                    .stand(x, y, 1.2);
            brush.at(x + 28, y - 172, 1)
                    .path("M0 6c-22-10-30-26-28-42 18-8 38-8 56 0 2 16-6 32-28 42z", fan)
                    .line("M0 4l-18-38M0 4v-44M0 4l18-38", "#f7efe1", 2)
                    .end();
        }
        brush.rect(20, 420, 44, 50, 6, "#39475a").circle(42, 446, 14, "#6b7a8a").circle(42, 446, 5, "#39475a");
    }

    static void lion(Brush brush) {
        Landscape.land(brush, 300);
        Landscape.house(brush, 520, 304, 1.3);
        Landscape.flags(brush, 44);
        String fur = brush.one(List.of("#c0322b", "#e3a03a", "#3f7f6c"));
        brush.faint(0.16).ellipse(300, 444, 200, 14, "#000000").end();
        brush.line("M232 380v60M256 384v56M392 380v60M416 384v56", "#e3b04b", 15);
        brush.path("M200 330c40-50 200-60 250 10 8 30 0 50-8 66-80-14-160-14-236 0z", fur);
        brush.line("M210 404q20-14 40 0t40 0 40 0 40 0 40 0 34 0", "#f7efe1", 9);
        brush.at(190, 326, 1.25)
                .circle(0, 0, 58, fur)
                .path("M-50 14c20 30 80 30 100 0l-8 34c-24 16-60 16-84 0z", "#f4e3c3");
        brush.circle(-22, -14, 17, "#ffffff")
                .circle(22, -14, 17, "#ffffff")
                .circle(-20, -12, 8, "#2a2220")
                .circle(24, -12, 8, "#2a2220");
        brush.path("M-10-66l10-28 10 28z", "#e3b04b").line("M-40-34q18-18 34-6M40-34q-18-18-34-6", "#f7efe1", 7);
        brush.path("M-34 24h68c-6 16-62 16-68 0z", "#b23a2f").end();
        Figure.child(brush).with(Arms.FORWARD).stand(520, 452, 1.35);
        brush.at(580, 444, 1)
                .rect(-34, -50, 68, 48, 8, "#b23a2f")
                .ellipse(0, -50, 34, 10, "#f4e3c3")
                .line("M-30-70l22 18", "#8a6239", 5)
                .end();
        Figure.child(brush).with(Arms.WAVE).stand(60, 456, 1.25);
    }

    static void jobs(Brush brush) {
        Landscape.land(brush, 300);
        Landscape.tree(brush, 594, 350, 1.1);
        brush.rect(60, 120, 9, 270, 2, "#8a6239")
                .rect(258, 120, 9, 270, 2, "#8a6239")
                .rect(44, 110, 240, 150, 5, "#8a6239")
                .rect(53, 119, 222, 132, 2, "#f9f6ef");
        for (int i = 0; i < 5; i++) {
            brush.line("M70 %dh%d".formatted(140 + i * 23, brush.between(90, 180)), i == 0 ? "#c0322b" : "#5c544d", 6);
        }
        Figure.volunteer(brush).with(Arms.SHOW).sit(380, 324, 1.1);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(480, 324, 1.1);
        Landscape.table(brush, 430, 420, 250, brush.one(Landscape.CLOTHS));
        brush.rect(360, 334, 46, 10, 2, "#ffffff").rect(450, 330, 40, 14, 2, "#e3b04b");
        Figure.villager(brush).with(Arms.HOLD).stand(150, 456, 1.2);
        Figure.elder(brush).with(Arms.OPEN).stand(254, 460, 1.2);
        Figure.villager(brush).with(Arms.DOWN).stand(596, 462, 1.15);
    }

    static void bookBus(Brush brush) {
        Landscape.land(brush, 292);
        Landscape.tree(brush, 70, 344, 1.35);
        brush.rect(0, 372, 640, 108, 0, "#c9bfa8");
        String paint = brush.one(List.of("#4a8a62", "#3f7f8c", "#5d8a3f"));
        brush.faint(0.18).ellipse(370, 418, 240, 12, "#000000").end();
        brush.rect(150, 190, 450, 206, 26, paint).rect(150, 330, 450, 20, 0, "#f4ece0");
        brush.rect(170, 210, 70, 70, 8, "#bfe0ea").rect(520, 210, 62, 100, 8, "#bfe0ea");
        brush.path("M256 206h244l20-34H236z", "#e3b04b").rect(262, 212, 232, 122, 3, "#6f4c2b");
        for (int row = 0; row < 2; row++) {
            for (double x = 268; x < 484; ) {
                int width = brush.between(9, 15);
                int height = brush.between(34, 48);
                brush.rect(x, 270 + row * 60 - height, width, height, 1.5, brush.one(GOODS));
                x += width + 2;
            }
            brush.rect(262, 270 + row * 60, 232, 6, 0, "#8a6239");
        }
        brush.circle(230, 398, 30, "#3a3a3e")
                .circle(230, 398, 13, "#b9b4ac")
                .circle(520, 398, 30, "#3a3a3e")
                .circle(520, 398, 13, "#b9b4ac");
        brush.rect(300, 388, 150, 18, 3, "#8f8a84").rect(290, 408, 170, 18, 3, "#a39d96");
        Figure.child(brush).with(Arms.HOLD).sit(330, 376, 1.35);
        Figure.child(brush).with(Arms.HOLD).sit(416, 376, 1.35);
        Figure.volunteer(brush).with(Arms.SHOW).stand(130, 456, 1.2);
        Figure.child(brush).with(Arms.WAVE).stand(596, 462, 1.3);
        Figure.elder(brush).with(Arms.FORWARD).stand(236, 468, 1.15);
    }
}
