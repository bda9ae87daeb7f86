package org.studioportal.demo;

import java.util.List;

/** Small people in activity pictures: feet at the origin, about 150 high, facing the one who looks. */
final class Figure {
    /** What somebody does with their arms. */
    enum Arms {
        DOWN("M-22-100c-8 18-10 32-8 46", "M22-100c8 18 10 32 8 46"),
        WAVE("M-22-100c-8 18-10 32-8 46", "M22-100c14-4 22-22 24-42"),
        FORWARD("M-22-98c0 18 10 28 24 30", "M22-98c10 12 24 18 40 16"),
        SHOW("M-22-100c-8 18-10 32-8 46", "M22-98c16 0 30-10 42-24"),
        HOLD("M-22-98c-6 18 2 28 18 30", "M22-98c6 18-2 28-18 30"),
        OPEN("M-22-100c-14 6-24 16-30 32", "M22-100c14 6 24 16 30 32");

        private final String left;
        private final String right;

        Arms(String left, String right) {
            this.left = left;
            this.right = right;
        }
    }

    static final String VEST = "#c0322b";

    private static final List<String> SKINS = List.of("#f6d2b2", "#efc29b", "#e3b088", "#d39b6e");
    private static final List<String> HAIRS = List.of("#1d1a1a", "#2b221d", "#3d2d24", "#231c22");
    private static final List<String> GREYS = List.of("#9a9793", "#c9c5c0", "#e2dfda");
    private static final List<String> CLOTHES = List.of(
            "#2f4b7c", "#3c6e47", "#7a3b69", "#b26a35", "#33607a", "#5d7f9e", "#a5485c", "#c9963a", "#6d7f4a",
            "#7c6a9e");
    private static final List<String> TROUSERS = List.of("#2b3240", "#4a4038", "#39475a", "#5a5148", "#3a3a3e");

    private final Brush brush;
    private String cloth;
    private boolean vest;
    private boolean coat;
    private boolean old;
    private boolean hat;
    private Arms arms = Arms.DOWN;
    private double size = 1;

    private Figure(Brush brush) {
        this.brush = brush;
        cloth = brush.one(CLOTHES);
    }

    static Figure villager(Brush brush) {
        return new Figure(brush);
    }

    static Figure volunteer(Brush brush) {
        Figure figure = new Figure(brush);
        figure.vest = true;
        return figure;
    }

    static Figure doctor(Brush brush) {
        Figure figure = new Figure(brush);
        figure.coat = true;
        return figure;
    }

    static Figure elder(Brush brush) {
        Figure figure = new Figure(brush);
        figure.old = true;
        return figure;
    }

    static Figure child(Brush brush) {
        Figure figure = new Figure(brush);
        figure.size = 0.68;
        figure.cloth = brush.one(List.of("#e0a23a", "#d9694f", "#4f9aa8", "#7fae5c", "#c56a93"));
        return figure;
    }

    Figure with(Arms doing) {
        arms = doing;
        return this;
    }

    Figure inStraw() {
        hat = true;
        return this;
    }

    /** Standing, seen as large as the scene needs. */
    void stand(double x, double y, double scale) {
        brush.at(x, y, scale * size);
        String trousers = brush.one(TROUSERS);
        brush.faint(0.16).ellipse(0, 1, 34, 6, "#000000").end();
        brush.line("M-9-58v54", trousers, 16).line("M9-58v54", trousers, 16);
        brush.line("M-14-1h8M8-1h8", "#2a2523", 8);
        torso(-50);
        head();
        brush.end();
    }

    /** Sitting behind something that hides the legs, or on something. */
    void sit(double x, double y, double scale) {
        brush.at(x, y + 50 * scale * size, scale * size);
        torso(-48);
        head();
        brush.end();
    }

    /** Sitting sideways on a stool, looking to the right. */
    void sitAside(double x, double y, double scale) {
        brush.at(x, y, scale * size);
        String trousers = brush.one(TROUSERS);
        brush.rect(-22, -42, 40, 7, 3, "#8a6239").line("M-18-36l-3 36M14-36l3 36", "#8a6239", 5);
        brush.line("M-6-46h34v40", trousers, 17).line("M28-2h10", "#2a2523", 9);
        brush.at(-4, 8, 1);
        torso(-48);
        head();
        brush.end().end();
    }

    private void torso(int hem) {
        String shirt = coat ? "#f4f3ef" : cloth;
        String sleeve = shirt;
        brush.line(arms.left, sleeve, 13);
        brush.path("M-24-98c2-12 12-16 24-16s22 4 24 16l2 %d h-52z".formatted(hem + 98), shirt);
        if (vest) {
            brush.path("M-22-100l12-13 10 22 10-22 12 13 3 %d h-50z".formatted(hem + 100), VEST);
            brush.line("M-10-113l10 22 10-22", "#f3c14b", 3);
        }
        if (coat) {
            brush.path("M-9-114l9 20 9-20z", "#6b9bb0").line("M0-92v36", "#cfcac0", 2);
            brush.line("M-10-110c-4 20 4 26 10 26s14-6 10-26", "#39475a", 2.5);
        }
        brush.line(arms.right, sleeve, 13);
    }

    private void head() {
        String skin = brush.one(SKINS);
        String hair = brush.one(old ? GREYS : HAIRS);
        boolean longHair = brush.maybe(0.45);
        hand(arms.left, skin);
        hand(arms.right, skin);
        if (longHair) {
            brush.path("M-21-130c-2-26 10-36 21-36s23 10 21 36c0 12-2 20-4 26h-34c-2-6-4-14-4-26z", hair);
        }
        brush.rect(-7, -122, 14, 14, 5, skin).circle(0, -136, 19, skin);
        if (longHair) {
            brush.path("M-20-132c-2-22 8-28 20-28s22 6 20 28c-4-12-10-16-18-20-8 4-18 8-22 20z", hair);
        } else {
            brush.path("M-20-134c-3-22 8-28 20-28s23 6 20 28c-3-8-6-12-10-14-8 2-14 2-20 0-4 2-7 6-10 14z", hair);
        }
        brush.circle(-7, -135, 2.4, "#2a2220").circle(7, -135, 2.4, "#2a2220").line("M-6-127q6 5 12 0", "#9c4238", 2.4);
        brush.faint(0.35)
                .circle(-12, -129, 4, "#e8837a")
                .circle(12, -129, 4, "#e8837a")
                .end();
        if (hat) {
            brush.ellipse(0, -148, 34, 8, "#d9b066").path("M-18-150c0-22 36-22 36 0z", "#e2be7c");
        }
    }

    /** At the end of the arm: what its path adds up to. */
    private void hand(String arm, String skin) {
        String[] numbers =
                arm.substring(1).replace("c", " ").replace("-", " -").strip().split("\\s+");
        brush.circle(
                Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[6]),
                Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[7]),
                6.5,
                skin);
    }
}
