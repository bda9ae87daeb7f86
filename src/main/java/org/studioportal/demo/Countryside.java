package org.studioportal.demo;

import java.util.List;
import org.studioportal.demo.Figure.Arms;

/** What goes on in fields, on hills and on the water. */
final class Countryside {
    private Countryside() {}

    static void trees(Brush brush) {
        Landscape.land(brush, 250);
        brush.path("M0 320q200-60 380-20t260-30v210H0z", brush.one(List.of("#a8b56f", "#b4a66e", "#9cb07a")));
        for (int i = 0; i < 6; i++) {
            Outdoors.sapling(brush, 50 + i * 108, 330 + i % 2 * 26, 0.9);
        }
        Figure.volunteer(brush).with(Arms.HOLD).stand(150, 440, 1.2);
        Outdoors.sapling(brush, 236, 452, 1.9);
        Figure.child(brush).with(Arms.FORWARD).stand(306, 450, 1.35);
        brush.rect(252, 372, 30, 20, 3, "#f4ece0").line("M267 392v12", "#8a6239", 3);
        Figure.volunteer(brush).with(Arms.FORWARD).stand(436, 444, 1.2);
        brush.line("M486 344l22 104", "#8a6239", 6).path("M496 440l26-4 2 28-14 8-14-8z", "#7c858c");
        Figure.villager(brush).with(Arms.SHOW).inStraw().stand(574, 438, 1.15);
    }

    static void river(Brush brush) {
        Landscape.Light light = Landscape.land(brush, 240);
        brush.path("M0 300q160-26 320 0t320-6v130q-160 30-320 6T0 440z", "#8fc3cf");
        brush.line("M40 350q30-10 60 0M260 336q30-10 60 0M480 360q30-10 60 0M150 400q30-10 60 0", "#d5ecee", 4);
        brush.path("M0 420q160-26 320-4t320-8v72H0z", light.ground());
        for (int i = 0; i < 5; i++) {
            double x = 30 + i * 140;
            brush.line(
                    "M%d 306v-40M%d 306l8-34M%d 306l-8-32"
                            .formatted(Math.round(x), Math.round(x + 4), Math.round(x - 4)),
                    "#6d8f4a",
                    4);
        }
        Figure.volunteer(brush).with(Arms.FORWARD).stand(180, 450, 1.2);
        net(brush, 232, 366);
        Figure.child(brush).with(Arms.FORWARD).stand(350, 456, 1.35);
        net(brush, 392, 380);
        Figure.child(brush).with(Arms.HOLD).stand(96, 460, 1.3);
        Figure.volunteer(brush).with(Arms.HOLD).stand(520, 452, 1.2);
        brush.rect(498, 346, 40, 30, 3, "#f9f6ef").line("M506 356h24M506 364h18", "#5c544d", 2.5);
        brush.at(430, 316, 0.8)
                .path("M0 0c10-30 30-40 44-34-6 4-8 8-6 16 2 16-16 26-38 18z", "#ffffff")
                .line("M10 6v26M20 6v26", "#39475a", 3)
                .end();
    }

    private static void net(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .line("M-10-8l66 44", "#8a6239", 5)
                .ellipse(72, 48, 22, 14, "#f4efe2")
                .line("M50 48q22 34 44 0", "#b9a68c", 3)
                .end();
    }

    static void drone(Brush brush) {
        Landscape.land(brush, 290);
        String fruit = brush.one(List.of("#e0803a", "#e3b04b", "#d9c04b"));
        for (int i = 0; i < 5; i++) {
            Outdoors.fruitTree(brush, 50 + i * 140, 350 + i % 2 * 14, 0.9, fruit);
        }
        brush.at(brush.between(240, 380), 130, 1.2);
        brush.rect(-26, -10, 52, 24, 8, "#f4f3ef").rect(-16, 14, 32, 14, 4, "#5d7fae");
        brush.line("M-26-2h-40M26-2h40", "#39475a", 6).line("M-66-2v-14M66-2v-14", "#39475a", 5);
        brush.faint(0.6)
                .ellipse(-66, -18, 38, 5, "#5c6470")
                .ellipse(66, -18, 38, 5, "#5c6470")
                .end();
        brush.faint(0.45).path("M-40 34h80l40 70h-160z", "#ffffff").end();
        brush.end();
        Figure.volunteer(brush).with(Arms.HOLD).stand(180, 452, 1.25);
        brush.rect(164, 336, 40, 22, 5, "#39475a").line("M170 336v-14M198 336v-14", "#39475a", 3);
        Figure.villager(brush).with(Arms.SHOW).inStraw().stand(300, 456, 1.2);
        Figure.villager(brush).with(Arms.OPEN).inStraw().stand(520, 456, 1.2);
        brush.line("M420 460V350", "#8a6239", 5).path("M422 350q26-8 44 4-20 4-44 14z", "#c0322b");
    }

    static void paddy(Brush brush) {
        Landscape.land(brush, 250);
        String rice = brush.one(List.of("#8fb85a", "#c9b458", "#7aa84f"));
        brush.rect(0, 300, 640, 180, 0, rice);
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 22; i++) {
                int x = i * 30 + row % 2 * 14;
                int y = 318 + row * 34;
                brush.line(
                        "M%d %dq-6-14-10-18M%d %dv-22M%d %dq6-14 10-18".formatted(x, y, x, y, x, y),
                        row < 2 ? "#5f8f3f" : "#6a9a45",
                        3);
            }
        }
        brush.path("M0 400q200-30 640-6v86H0z", "#b79a6b");
        brush.line("M248 426V270M368 426V270", "#8a6239", 7)
                .rect(228, 236, 160, 104, 4, "#8a6239")
                .rect(236, 244, 144, 88, 2, "#2f4f45");
        brush.line("M252 266h70M252 288h104M252 310h56", "#f4efe2", 5)
                .path("M340 262c18 4 22 24 6 36-12-10-14-24-6-36z", "#8bab52");
        Figure.volunteer(brush).with(Arms.SHOW).inStraw().stand(170, 444, 1.25);
        Figure.villager(brush).with(Arms.HOLD).inStraw().stand(440, 450, 1.2);
        Figure.villager(brush).with(Arms.OPEN).stand(526, 458, 1.2);
        Figure.elder(brush).with(Arms.HOLD).inStraw().stand(600, 448, 1.1);
    }

    static void tea(Brush brush) {
        Landscape.land(brush, 220);
        for (int row = 0; row < 5; row++) {
            int y = 262 + row * 46;
            brush.line("M-20 %dq160-34 330-4t350-16".formatted(y), row % 2 == 0 ? "#4d8c62" : "#5f9e5a", 30);
            brush.line("M-20 %dq160-34 330-4t350-16".formatted(y - 10), "#7fb56a", 6);
        }
        brush.path("M0 440q300-30 640-10v60H0z", "#b79a6b");
        Figure.volunteer(brush).with(Arms.SHOW).stand(200, 456, 1.25);
        Figure.villager(brush).with(Arms.HOLD).inStraw().stand(340, 460, 1.25);
        basket(brush, 424, 456);
        Figure.villager(brush).with(Arms.FORWARD).inStraw().stand(520, 400, 1);
        Figure.villager(brush).with(Arms.FORWARD).inStraw().stand(80, 390, 0.95);
    }

    private static void basket(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .ellipse(0, -38, 40, 14, "#5f9e5a")
                .path("M-40-40h80l-12 42h-56z", "#b98a55")
                .line("M-36-26h72M-32-12h64", "#96703f", 3)
                .end();
    }

    static void ferry(Brush brush) {
        Landscape.Light light = brush.one(Landscape.LIGHTS);
        brush.rect(0, 0, 640, 480, 0, light.sky()).circle(brush.between(120, 520), 90, 38, light.sun());
        brush.path("M0 230q160-60 330-20t310-20v70H0z", light.far()).rect(0, 240, 640, 240, 0, "#8fbccb");
        for (int i = 0; i < 9; i++) {
            int x = brush.between(0, 560);
            int y = brush.between(270, 460);
            brush.line("M%d %dq20-8 40 0".formatted(x, y), "#d5ecee", 4);
        }
        Landscape.house(brush, 560, 252, 0.6);
        brush.circle(548, 226, 5, "#f3c14b");
        Figure.elder(brush).with(Arms.HOLD).inStraw().sit(196, 356, 1.15);
        Figure.volunteer(brush).with(Arms.HOLD).sit(318, 352, 1.2);
        Figure.volunteer(brush).with(Arms.SHOW).sit(420, 356, 1.15);
        brush.rect(288, 356, 60, 34, 4, "#c0322b").rect(306, 346, 24, 12, 4, "#8e2621");
        brush.path("M90 372h440c-10 46-50 66-90 66H180c-50 0-80-26-90-66z", "#8a5f42")
                .path("M90 372h440l-4 16H96z", "#b98a5a");
        brush.line("M150 330l-60 110", "#6f4c2b", 6);
        brush.path("M560 480q10-60 80-70v70z", light.near());
    }

    static void boatRescue(Brush brush) {
        brush.rect(0, 0, 640, 480, 0, brush.one(List.of("#8d9aa8", "#94a3a3", "#7f8fa3")));
        brush.path("M0 250q160-50 330-16t310-16v60H0z", "#6f8278");
        Landscape.house(brush, 150, 330, 1.4);
        Landscape.house(brush, 500, 320, 1.1);
        brush.rect(0, 326, 640, 154, 0, "#a3977f");
        brush.faint(0.8).ellipse(320, 430, 280, 34, "#8fa9b5").end();
        Figure.volunteer(brush).with(Arms.FORWARD).stand(230, 446, 1.25);
        Figure.elder(brush).with(Arms.HOLD).stand(318, 448, 1.2);
        Figure.volunteer(brush).with(Arms.SHOW).stand(410, 446, 1.25);
        brush.path("M250 262q70-60 150 0z", "#3f6f9c").line("M324 240v100", "#39475a", 4);
        Figure.villager(brush).with(Arms.HOLD).stand(540, 444, 1.15);
        brush.rect(520, 368, 40, 34, 6, "#d9694f");
        for (int i = 0; i < 60; i++) {
            int x = brush.between(0, 640);
            int y = brush.between(0, 470);
            brush.line("M%d %dl-6 18".formatted(x, y), "#d3dde4", 2);
        }
    }

    static void weather(Brush brush) {
        Landscape.land(brush, 250);
        brush.rect(0, 330, 640, 150, 0, "#cfc8bb").rect(0, 318, 640, 16, 0, "#e4ddd0");
        brush.line("M250 420V300M330 420V300", "#ffffff", 8).rect(226, 190, 128, 116, 4, "#ffffff");
        for (int i = 0; i < 6; i++) {
            brush.line("M238 %dh104".formatted(208 + i * 16), "#c9d3d6", 4);
        }
        brush.path("M214 192l76-30 76 30z", "#f4f3ef");
        brush.line("M520 420V120", "#8f8a84", 7)
                .path("M470 120h70l24-14v28l-24-14z", "#c0322b")
                .circle(520, 120, 7, "#39475a");
        brush.line("M490 96h60M520 96v-14", "#39475a", 4)
                .circle(490, 96, 9, "#d9694f")
                .circle(550, 96, 9, "#d9694f");
        Figure.child(brush).with(Arms.HOLD).stand(180, 450, 1.4);
        brush.rect(164, 376, 34, 26, 3, "#f9f6ef");
        Figure.child(brush).with(Arms.SHOW).stand(400, 452, 1.4);
        Figure.volunteer(brush).with(Arms.OPEN).stand(80, 452, 1.25);
        brush.rect(570, 396, 26, 50, 4, "#6b9bb0").rect(566, 390, 34, 8, 3, "#4f7f94");
    }

    static void taiChi(Brush brush) {
        Landscape.Light light = Landscape.land(brush, 240);
        brush.rect(0, 262, 640, 84, 0, "#9cc7d0")
                .line("M40 300q30-8 60 0M300 310q30-8 60 0M500 290q30-8 60 0", "#dff0f0", 4);
        brush.rect(0, 340, 640, 140, 0, light.ground()).rect(0, 336, 640, 10, 0, "#b9b4ac");
        Landscape.tree(brush, 40, 380, 1.3);
        Landscape.tree(brush, 606, 376, 1.2);
        for (int i = 0; i < 4; i++) {
            (i == 0 ? Figure.volunteer(brush) : Figure.elder(brush))
                    .with(Arms.OPEN)
                    .stand(140 + i * 96, 430 + i % 2 * 18, 1.15);
        }
        chair(brush, 548, 456);
        Figure.elder(brush).with(Arms.OPEN).sit(548, 376, 1.15);
    }

    private static void chair(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .rect(-34, -72, 68, 10, 4, "#39475a")
                .rect(-36, -120, 8, 58, 3, "#39475a")
                .rect(28, -120, 8, 58, 3, "#39475a");
        brush.line("M-54-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0zM2-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0z", "#5c6470", 5);
        brush.line("M-12-50v38M12-50v38", "#4a4038", 17).end();
    }
}
