package org.studioportal.studio;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/**
 * What a visitor is looking for; what is null does not matter to them.
 *
 * @param question words to be found; null or blank for none
 * @param town of the village that the studio's unit serves
 * @param village the code of that village
 * @param day open on that weekday the next time it comes, today included; exceptions count
 * @param time open at that time: on that day, or on any of the next seven days where none is named
 * @param openNow only those that are open at this moment
 * @param sort null for the fitting one: by relevance where there is a question, else by next opening
 */
public record StudioFilter(
        String question,
        ServiceCategory category,
        ServiceMode mode,
        String town,
        String village,
        DayOfWeek day,
        LocalTime time,
        boolean openNow,
        StudioSort sort)
        implements Serializable {
    /** Everything. */
    public static final StudioFilter NONE = new StudioFilter(null, null, null, null, null, null, null, false, null);

    /** Longer questions are cut. */
    public static final int QUESTION_LENGTH = 100;

    public StudioFilter {
        question = question == null || question.isBlank() ? null : cut(question.strip());
    }

    private static String cut(String text) {
        return text.length() <= QUESTION_LENGTH ? text : text.substring(0, QUESTION_LENGTH);
    }

    /** Studios that hold these words. */
    public static StudioFilter words(String question) {
        return new StudioFilter(question, null, null, null, null, null, null, false, null);
    }

    /** Whether anything but the order is asked for. */
    public boolean narrows() {
        return !new StudioFilter(question, category, mode, town, village, day, time, openNow, null).equals(NONE);
    }

    /** The order that holds: the chosen one, or the fitting one. */
    public StudioSort order() {
        if (sort != null && (sort != StudioSort.RELEVANCE || question != null)) {
            return sort;
        }
        return question != null ? StudioSort.RELEVANCE : StudioSort.NEXT_OPENING;
    }
}
