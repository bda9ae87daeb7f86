package org.studioportal.shared;

import java.util.List;

/**
 * What waits for a person on the home page, with the one step that deals with it.
 *
 * @param titleKey message with the count as its value
 * @param count how many wait; 0 for a standing invitation
 * @param actionKey message on the button
 * @param path where the button leads, without a slash in front
 */
public record HomeCard(String titleKey, long count, String actionKey, String path) {
    /** A room that has something waiting for people is a bean of this. */
    public interface Source {
        /** What waits for the person behind the current request; asked once per visit of the home page. */
        List<HomeCard> cards();
    }
}
