package org.studioportal.studio.poster;

import java.util.List;

/**
 * How much is put on the sheet, and how large.
 *
 * @param points the size of ordinary text
 * @param items how many service items at most
 * @param notes whether items say what to bring
 * @param steps how many steps at most
 * @param details whether steps are explained
 * @param slots how many times a day at most
 * @param dates whether each day says its date; the week's are at its head
 * @param share how much of a text's greatest length is left
 */
record PosterDensity(
        double points, int items, boolean notes, int steps, boolean details, int slots, boolean dates, double share) {
    /** From the roomiest to the tightest; the first that fits is taken. */
    static final List<PosterDensity> LEVELS = List.of(
            new PosterDensity(15, 8, true, 5, true, 6, true, 1),
            new PosterDensity(13.6, 8, true, 5, true, 6, true, 1),
            new PosterDensity(12.4, 8, true, 5, true, 6, true, 1),
            new PosterDensity(11.4, 10, true, 5, true, 6, true, 1),
            new PosterDensity(10.4, 10, true, 5, true, 4, true, 1),
            new PosterDensity(10.4, 8, false, 5, true, 4, true, 0.8),
            new PosterDensity(9.6, 8, false, 5, false, 4, false, 0.8),
            new PosterDensity(9, 6, false, 4, false, 3, false, 0.6),
            new PosterDensity(9, 5, false, 4, false, 2, false, 0.5),
            new PosterDensity(8.4, 5, false, 4, false, 1, false, 0.4));

    int length(int most) {
        return (int) Math.max(8, most * share);
    }
}
