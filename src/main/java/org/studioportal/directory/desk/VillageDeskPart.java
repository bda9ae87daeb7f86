package org.studioportal.directory.desk;

import com.vaadin.flow.component.Component;
import org.studioportal.directory.VillageId;

/**
 * A part that another room gives to the village's desk, such as requests that wait to be looked at. A room that has one
 * is a bean of this, ordered by {@code @Order}. The desk shows one part at a time and leads to the first in which
 * something waits.
 *
 * <p>The desk names the web components that its parts use ({@code @Uses}): otherwise the page built for production lacks
 * them. A part that needs another one adds it there.
 */
public interface VillageDeskPart {
    /** Its name in the desk's address: small letters. */
    String code();

    /** The message that names it. */
    String titleKey();

    /** How many wait for the clerk; 0 where nobody can wait. */
    long waiting(VillageId village);

    /**
     * What there is to do, read anew.
     *
     * @param village one of the signed-in clerk's
     * @param changed to be run whenever something has been dealt with, so that the numbers stay true
     */
    Component content(VillageId village, Runnable changed);
}
