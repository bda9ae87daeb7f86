package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * A listing as the board shows it to everybody: nothing in it tells who is in need.
 *
 * @param urgency null for offers
 * @param place null where none is given
 * @param village null for an offer whose unit is paired with none
 * @param villageName empty where there is no village, as is the town
 * @param provider who offers it: a studio, a volunteer or a partner; null for needs
 * @param unit the offering unit's name; null for needs and partners
 * @param people how many are needed; of an offer how many are served at a time
 * @param places all places; {@code taken} of them are given away, and so many wait
 * @param level the least that a helper must be able to do; null for anybody
 * @param weekly times of an ordinary week; NONE where there are none
 * @param startsAt the one time it is about; null when none is fixed, as is the end
 * @param firstDay of a post's shifts (Asia/Shanghai); null otherwise
 * @param lastDay on which it stands (Asia/Shanghai); null: for ever
 * @param photo hash of its first picture; null where there is none
 */
public record BoardCard(
        ListingId id,
        ListingKind kind,
        BoardSide side,
        ListingStatus status,
        String title,
        ServiceCategory category,
        Urgency urgency,
        ServiceMode mode,
        String place,
        VillageId village,
        String villageName,
        String town,
        String provider,
        String unit,
        int people,
        int places,
        int taken,
        int waiting,
        VolunteerLevel level,
        List<String> specialties,
        WeeklyHours weekly,
        Instant startsAt,
        Instant endsAt,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant openedAt,
        String photo)
        implements Serializable {
    public BoardCard {
        specialties = List.copyOf(specialties);
    }

    /** Places that are still to be had; never negative. */
    public int free() {
        return Math.max(0, places - taken);
    }

    /** Whether the board shows it as long as nothing else is asked for. */
    public boolean current() {
        return openedAt != null && BoardLane.LIVE.contains(status);
    }

    /** Whether it is over, and was on the board before. */
    public boolean past() {
        return openedAt != null && BoardLane.PAST.contains(status);
    }
}
