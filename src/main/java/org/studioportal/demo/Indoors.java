package org.studioportal.demo;

import java.util.List;
import org.studioportal.demo.Figure.Arms;

/** Activities under a roof. */
final class Indoors {
    private record Room(String wall, String floor, String rail) {}

    private static final List<Room> ROOMS = List.of(
            new Room("#f2e6d3", "#c79f73", "#e2cfb3"),
            new Room("#dfe9e4", "#b99a78", "#c6d8cf"),
            new Room("#e6e3ef", "#b8946f", "#d0cbe0"),
            new Room("#f5dfd2", "#a98a6c", "#e6c6b4"),
            new Room("#dde8f0", "#c2a27d", "#c2d3df"));
    private static final List<String> SOFAS = List.of("#7a8f6a", "#a5636b", "#5d7f9e", "#b98a55", "#7c6a9e");
    private static final List<String> BOOKS =
            List.of("#c0322b", "#2f6d7a", "#d9a441", "#4a7a52", "#7a4f86", "#39475a", "#b26a35");

    private Indoors() {}

    static void room(Brush brush) {
        Room room = brush.one(ROOMS);
        brush.rect(0, 0, 640, 480, 0, room.wall)
                .rect(0, 356, 640, 124, 0, room.floor)
                .rect(0, 346, 640, 12, 0, room.rail);
        brush.faint(0.08).rect(0, 356, 640, 16, 0, "#000000").end();
    }

    static void window(Brush brush, double x, double y) {
        String sky = brush.one(List.of("#bfe0ea", "#f9e3c0", "#cfe8f3", "#dcd8ee"));
        brush.at(x, y, 1).rect(-6, -6, 142, 132, 4, "#ffffff").rect(0, 0, 130, 120, 2, sky);
        brush.path("M0 86q34-34 66-10t64-12v56H0z", "#8fb98a").circle(100, 28, 13, "#fff3c4");
        brush.line("M65 0v120M0 60h130", "#ffffff", 6).rect(-14, 126, 158, 9, 3, "#ffffff");
        String curtain = brush.one(List.of("#d98c6a", "#7fa6a0", "#c9a24f", "#a893bd"));
        brush.path("M-20-14h42c2 50-8 110-34 142h-8z", curtain).path("M150-14h-42c-2 50 8 110 34 142h8z", curtain);
        brush.rect(-26, -20, 182, 8, 4, "#8a6239").end();
    }

    static void plant(Brush brush, double x, double y, double size) {
        brush.at(x, y, size).path("M-18-30h36l-6 32h-24z", "#b5653f");
        brush.line("M0-30v-30", "#4d8c62", 4);
        brush.path(
                        "M0-40c-30 0-36-18-36-32 24 0 36 14 36 32zM0-46c0-26 16-36 36-36 0 24-14 36-36 36zM0-52c-14-14-14-32 0-48 14 16"
                                + " 14 34 0 48z",
                        "#5f9e5a")
                .end();
    }

    static void shelf(Brush brush, double x, double y) {
        brush.at(x, y, 1)
                .rect(0, 0, 150, 190, 4, "#8a6239")
                .rect(8, 8, 134, 52, 0, "#6f4c2b")
                .rect(8, 68, 134, 52, 0, "#6f4c2b");
        brush.rect(8, 128, 134, 54, 0, "#6f4c2b");
        for (int row = 0; row < 3; row++) {
            double left = 12;
            while (left < 124) {
                int width = brush.between(9, 16);
                int height = brush.between(32, 46);
                brush.rect(left, 60 + row * 60 - height, width, height, 1.5, brush.one(BOOKS));
                left += width + 2;
            }
        }
        brush.end();
    }

    /** A desk whose top hides who sits behind it from the waist down. */
    static void desk(Brush brush, double x, double y, double width, String wood) {
        brush.faint(0.16).ellipse(x, y, width * 0.55, 9, "#000000").end();
        brush.rect(x - width / 2 + 8, y - 74, width - 16, 72, 3, wood);
        brush.faint(0.14)
                .rect(x - width / 2 + 8, y - 74, width - 16, 14, 0, "#000000")
                .end();
        brush.rect(x - width / 2 - 6, y - 86, width + 12, 14, 4, "#b98a5a");
    }

    static void homeVisit(Brush brush) {
        room(brush);
        window(brush, 250, 84);
        brush.rect(460, 96, 74, 58, 3, "#8a6239")
                .rect(466, 102, 62, 46, 1, "#f4ece0")
                .path("M466 148l22-26 14 14 10-10 16 22z", "#8fb98a");
        brush.circle(110, 120, 36, "#ffffff").line("M74 120a36 36 0 1 0 72 0a36 36 0 1 0-72 0z", "#8a6239", 6);
        brush.line("M110 120v-20M110 120l14 8", "#3a3a3e", 4);
        String sofa = brush.one(SOFAS);
        brush.faint(0.15).ellipse(190, 430, 190, 12, "#000000").end();
        brush.rect(24, 262, 320, 110, 28, sofa).rect(10, 306, 56, 110, 22, sofa).rect(302, 306, 56, 110, 22, sofa);
        Figure.elder(brush).with(Arms.HOLD).sit(142, 360, 1.3);
        Figure.elder(brush).with(Arms.DOWN).sit(240, 360, 1.3);
        brush.rect(52, 362, 264, 56, 16, sofa)
                .faint(0.12)
                .rect(52, 362, 264, 14, 8, "#000000")
                .end();
        brush.line("M126 378v42M156 378v42M226 378v42M256 378v42", "#4a4038", 19);
        brush.rect(350, 388, 104, 10, 4, "#8a6239").line("M364 396v46M440 396v46", "#8a6239", 7);
        brush.path("M384 372h22v10a11 8 0 0 1-22 0z", "#ffffff")
                .line("M390 366q-4-6 0-12M400 366q-4-6 0-12", "#ffffff", 3);
        brush.circle(428, 380, 9, "#e0803a");
        brush.at(528, 448, -1.25);
        Figure.volunteer(brush).with(Arms.FORWARD).sitAside(0, 0, 1);
        brush.rect(34, -78, 26, 32, 3, "#f7efe1")
                .line("M40-68h14M40-60h14", "#b9a68c", 2.5)
                .end();
        plant(brush, 600, 420, 1.3);
    }

    static void lecture(Brush brush) {
        room(brush);
        String screen = brush.one(List.of("#f9f6ef", "#2f4f45", "#29435c"));
        boolean dark = !screen.equals("#f9f6ef");
        String chalk = dark ? "#f4efe2" : "#5c544d";
        brush.rect(196, 56, 330, 190, 6, "#8a6239").rect(206, 66, 310, 170, 2, screen);
        switch (brush.between(0, 2)) {
            case 0 -> {
                brush.line("M240 208V100M240 208h240", chalk, 4);
                for (int i = 0; i < 5; i++) {
                    int height = brush.between(24, 92);
                    brush.rect(262 + i * 44, 206 - height, 26, height, 3, BOOKS.get(i));
                }
            }
            case 1 -> {
                brush.path(
                        "M300 186c-34-26-50-40-50-60 0-16 12-26 25-26 10 0 20 6 25 16 5-10 15-16 25-16 13 0 25 10 25 26 0 20-16"
                                + " 34-50 60z",
                        "#d2453a");
                brush.line("M384 118h100M384 146h84M384 174h94", chalk, 7);
            }
            default -> {
                brush.line("M244 104h130M244 132h170M244 160h150M244 188h110", chalk, 7);
                brush.path("M440 120l44 16v30c0 22-18 36-44 48-26-12-44-26-44-48v-30z", "#3f7f8c");
                brush.line("M420 166l14 16 28-32", "#ffffff", 8);
            }
        }
        Figure.volunteer(brush).with(Arms.SHOW).stand(128, 396, 1.45);
        brush.rect(64, 300, 30, 100, 4, "#8a6239").rect(52, 290, 54, 14, 4, "#a57a4d");
        plant(brush, 590, 366, 1.3);
        for (int i = 0; i < 7; i++) {
            Outdoors.audience(brush, 66 + i * 88, 412);
        }
        for (int i = 0; i < 6; i++) {
            Outdoors.audience(brush, 108 + i * 90, 462);
        }
    }

    static void legalAdvice(Brush brush) {
        room(brush);
        shelf(brush, 40, 110);
        window(brush, 404, 90);
        brush.rect(238, 84, 92, 64, 3, "#8a6239").rect(245, 91, 78, 50, 1, "#f7efe1");
        brush.line("M284 100v30M266 106h36M272 134h24", "#8a5a2c", 4);
        brush.path("M258 120h16a8 8 0 0 1-16 0zM294 120h16a8 8 0 0 1-16 0z", "#8a5a2c");
        Figure.volunteer(brush).with(Arms.FORWARD).sit(270, 326, 1.3);
        desk(brush, 340, 440, 340, "#9a6f45");
        scales(brush, 222, 354);
        brush.rect(300, 346, 60, 8, 2, "#ffffff")
                .rect(306, 340, 60, 8, 2, "#f3e3b8")
                .line("M372 338l22 12", "#39475a", 4);
        brush.at(432, 354, 1)
                .path("M-30 0h60l-6-42h-48z", "#39475a")
                .rect(-38, -2, 76, 5, 2, "#5c6470")
                .end();
        brush.at(566, 462, -1.3);
        Figure.villager(brush).with(Arms.FORWARD).sitAside(0, 0, 1);
        brush.end();
        plant(brush, 112, 452, 1.2);
    }

    private static void scales(Brush brush, double x, double y) {
        String gold = "#c9963a";
        brush.at(x, y, 1)
                .line("M0 0v-58M-16 0h32M-28-50h56", gold, 4)
                .line("M-28-50l-9 24M-28-50l9 24M28-50l-9 24M28-50l9 24", gold, 2);
        brush.path("M-40-26h24a12 10 0 0 1-24 0zM16-26h24a12 10 0 0 1-24 0z", gold)
                .circle(0, -58, 4, gold)
                .end();
    }

    static void homework(Brush brush) {
        room(brush);
        shelf(brush, 462, 120);
        window(brush, 60, 90);
        brush.rect(270, 100, 120, 84, 4, "#8a6239").rect(277, 107, 106, 70, 1, "#2f4f45");
        brush.line("M292 128h30M300 150l10 10 16-22M340 126v34M332 134l8-8M350 160h-18", "#f4efe2", 4);
        Figure.child(brush).with(Arms.HOLD).sit(150, 338, 1.75);
        Figure.volunteer(brush).with(Arms.FORWARD).sit(290, 322, 1.3);
        Figure.child(brush).with(Arms.WAVE).sit(440, 338, 1.75);
        desk(brush, 300, 446, 440, "#a97c4e");
        for (int i = 0; i < 3; i++) {
            String cover = brush.one(BOOKS);
            double x = 150 + i * 140;
            brush.path(
                    "M%d 354c-12-7-26-7-38-3v10c12-4 26-3 38 3zM%d 354c12-7 26-7 38-3v10c-12-4-26-3-38 3z"
                            .formatted(Math.round(x), Math.round(x)),
                    "#ffffff");
            brush.line(
                    "M%d 364c-12-6-26-7-38-3M%d 364c12-6 26-7 38-3".formatted(Math.round(x), Math.round(x)), cover, 3);
        }
        brush.at(498, 360, 1).rect(-20, -6, 40, 7, 3, "#39475a").line("M0-6l-14-40 24-22", "#39475a", 5);
        brush.path("M2-80l24 12-14 22-24-14z", "#e3b04b").end();
        brush.line("M226 352l20-10M372 350l16 8", "#d9694f", 4);
    }

    static void mediation(Brush brush) {
        room(brush);
        window(brush, 80, 80);
        window(brush, 420, 80);
        brush.rect(284, 92, 72, 96, 3, "#8a6239").rect(290, 98, 60, 84, 1, "#f7efe1");
        brush.line("M306 168c0-30 10-44 22-56M320 130c10 0 16-6 18-14M316 144c-8-2-14-8-14-16", "#4d8c62", 4);
        brush.circle(340, 114, 5, "#d2453a").circle(300, 126, 4, "#d2453a");
        Figure.villager(brush).with(Arms.FORWARD).sit(146, 330, 1.3);
        Figure.volunteer(brush).with(Arms.OPEN).sit(320, 312, 1.35);
        brush.at(494, 0, -1);
        Figure.villager(brush).with(Arms.FORWARD).sit(0, 330, 1.3);
        brush.end();
        brush.faint(0.16).ellipse(320, 456, 250, 14, "#000000").end();
        brush.path("M270 400h100l20 58H250z", "#8a6239")
                .ellipse(320, 392, 262, 44, "#9a6f45")
                .ellipse(320, 384, 262, 44, "#b98a5a");
        brush.at(320, 386, 1)
                .ellipse(0, 0, 24, 15, "#f4efe2")
                .line("M24-2q14-4 14 6M-24-4l-12-10", "#f4efe2", 6)
                .ellipse(0, -13, 15, 6, "#e0d6c2")
                .circle(0, -19, 4, "#c9963a")
                .end();
        for (double x : new double[] {170, 250, 398, 472}) {
            brush.path("M%d 384h20v8a10 8 0 0 1-20 0z".formatted(Math.round(x)), "#ffffff");
        }
        plant(brush, 40, 440, 1.3);
        plant(brush, 604, 440, 1.3);
    }
}
