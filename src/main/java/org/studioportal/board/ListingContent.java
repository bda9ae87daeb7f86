package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * What a listing says. Any part may be null in a draft.
 *
 * @param urgency needs only
 * @param people how many helpers are needed, at a post in each shift; of an offer how many are served at a time
 * @param level the least that a helper must be able to do; null for anybody
 * @param specialties words of the vocabulary
 * @param photos hashes of kept pictures, at most {@link #MOST_PHOTOS}
 * @param weekly the times of an ordinary week that would suit; a post's shifts; an offer's hours
 * @param startsAt the one time it is about; null when none is fixed
 * @param endsAt as startsAt
 * @param firstDay of a post's shifts (Asia/Shanghai)
 * @param lastDay on which it stands (Asia/Shanghai); null: as long as the settings say, a post or an offer for ever
 * @param minutes what one booking of an offer takes; null otherwise
 */
public record ListingContent(
        String title,
        String description,
        ServiceCategory category,
        Urgency urgency,
        ServiceMode mode,
        String place,
        int people,
        VolunteerLevel level,
        List<String> specialties,
        List<String> photos,
        WeeklyHours weekly,
        Instant startsAt,
        Instant endsAt,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer minutes)
        implements Serializable {
    public static final int TITLE_LENGTH = 60;
    public static final int DESCRIPTION_LENGTH = 2000;
    public static final int PLACE_LENGTH = 200;
    public static final int MOST_PHOTOS = 6;
    public static final int MOST_PEOPLE = 100;

    /** Nothing said yet. */
    public static final ListingContent NONE = new ListingContent(
            null,
            null,
            null,
            null,
            null,
            null,
            1,
            null,
            List.of(),
            List.of(),
            WeeklyHours.NONE,
            null,
            null,
            null,
            null,
            null);

    public ListingContent {
        specialties = List.copyOf(specialties);
        photos = List.copyOf(photos);
        weekly = Objects.requireNonNullElse(weekly, WeeklyHours.NONE);
    }
}
