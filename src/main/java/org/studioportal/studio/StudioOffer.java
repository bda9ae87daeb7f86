package org.studioportal.studio;

import java.io.Serializable;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.BookableTimes;
import org.studioportal.shared.hours.OpeningHours;

/**
 * Something a published studio does for people. Holds nothing by which anybody is reached, so everybody may see it.
 *
 * @param slug of the studio's page
 * @param unit whose the studio is
 * @param minutes how long it takes; {@link #USUAL_MINUTES} where the studio says that it depends
 * @param capacity how many people at a time; 1 where the studio says nothing
 * @param noticeDays how many days ahead to ask for it; 0 for none
 * @param place the item's own, else the studio's; null when neither is known
 * @param bring what to bring; may be null
 * @param notes what else to know; may be null
 * @param hours the item's own weekly hours, else the studio's; the studio's special days and the city's holidays hold for
 *     both
 */
public record StudioOffer(
        StudioId studio,
        String studioName,
        String slug,
        UnitId unit,
        ServiceItemId item,
        String name,
        ServiceMode mode,
        ServiceCategory category,
        int minutes,
        int capacity,
        int noticeDays,
        String place,
        String bring,
        String notes,
        OpeningHours hours)
        implements Serializable {
    /** How long an appointment is where the studio does not say. */
    public static final int USUAL_MINUTES = 60;

    /** When it can be booked. */
    public BookableTimes times() {
        return new BookableTimes(hours, minutes, noticeDays);
    }
}
