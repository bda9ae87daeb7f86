package org.studioportal.demo;

import java.util.List;

/** Hair in one colour, for portraits. */
record DrawnHair(Brush brush, String hair) {
    /** One of six styles; the last is nearly bald. */
    void man(int style) {
        switch (style) {
            case 0 ->
                brush.path(
                        "M154 200c-10-76 30-122 86-122s96 46 86 122c-8-32-16-48-30-58-30 10-80 10-112-2-14 12-24 28-30"
                                + " 60z",
                        hair);
            case 1 ->
                brush.path(
                        "M154 202c-14-72 22-128 90-126 62 2 92 50 82 126-6-28-12-44-24-56-40 2-78-6-104-22-8 26-30 40-44"
                                + " 78z",
                        hair);
            case 2 ->
                brush.path(
                        "M158 186c-4-68 30-104 82-104s86 36 82 104c-4-22-10-34-20-42-24-12-100-12-124 0-10 8-16 20-20"
                                + " 42z",
                        hair);
            case 3 ->
                brush.path(
                        "M154 200c-12-60 10-104 50-114 22-16 70-14 92 8 30 14 40 56 30 106-6-22-14-40-22-50-14 10-30 12-46"
                                + " 6-20 12-48 8-66-2-18 8-30 22-38 46z",
                        hair);
            case 4 -> {
                for (int i = 0; i < 7; i++) {
                    brush.circle(168 + i * 24, 128 - Math.sin(i * Math.PI / 6) * 38, 28, hair);
                }
                brush.path("M156 196c-4-24 2-44 12-58l24-12-14 32zM324 196c4-24-2-44-12-58l-24-12 14 32z", hair);
            }
            default ->
                brush.path(
                        "M158 214c-14-30-12-56 2-82 10 20 12 50 6 82zM322 214c14-30 12-56-2-82-10 20-12 50-6 82z",
                        hair);
        }
    }

    /** What of a woman's hair is behind her. */
    void behind(int style) {
        switch (style) {
            case 0 -> brush.path("M130 306c-18-136 24-232 110-232s128 96 110 232c-34 18-186 18-220 0z", hair);
            case 1 ->
                brush.path(
                        "M122 414c-16-66 2-130 6-200 4-86 46-142 112-142s108 56 112 142c4 70 22 134 6 200-70 20-166 20-236"
                                + " 0z",
                        hair);
            case 2 ->
                brush.path("M290 112c74-18 104 50 92 138-6 42-22 70-46 82 8-56-4-128-46-160z", hair)
                        .circle(302, 120, 20, brush.one(List.of("#c0322b", "#d9a441", "#33607a", "#7a3b69")));
            case 3 -> brush.circle(240, 70, 44, hair);
            default -> {
                for (int i = 0; i < 12; i++) {
                    double angle = Math.PI * (0.86 + i * 1.28 / 11);
                    brush.circle(240 + Math.cos(angle) * 92, 206 + Math.sin(angle) * 108, 36, hair);
                }
            }
        }
    }

    /** What of it is in front of her. */
    void woman(int style) {
        switch (style) {
            case 0 ->
                brush.path(
                        "M152 232c-10-92 20-152 88-152s98 60 88 152c-16-20-26-44-30-72-38 16-88 14-122-6-2 28-8 54-24 78z",
                        hair);
            case 1, 3 ->
                brush.path("M152 226c-12-92 24-146 88-146s100 54 88 146c-12-52-42-84-84-102-46 16-80 48-92 102z", hair);
            case 2 ->
                brush.path(
                        "M152 222c-12-90 24-142 88-142s100 52 88 142c-8-34-20-58-38-74-34 6-74 0-104-18-12 24-26 54-34"
                                + " 92z",
                        hair);
            default -> {
                for (int i = 0; i < 6; i++) {
                    brush.circle(170 + i * 28, 132 - Math.sin(i * Math.PI / 5) * 30, 30, hair);
                }
            }
        }
    }
}
