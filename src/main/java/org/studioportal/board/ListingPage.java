package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioRef;

/**
 * A listing as the signed-in person may see it.
 *
 * @param since when it came to stand where it stands; UTC
 * @param reason why it was returned or withdrawn; null when none was given
 * @param merged the listing that asks for the same and stays; null when there is none
 * @param until from then on nobody claims it; null for ever
 * @param side whose it is
 * @param requester the person in need, masked unless they may be known; null when there is none
 * @param contact whether they may ask for the phone and address by {@link ListingPages#reveal}, and there are any
 * @param times at which it can be claimed from now on, in order
 * @param claims those they have a part in, and which studios and units have a place
 * @param own which of them are their own, or of those they act for
 * @param timeline what happened, the newest first
 * @param questions the newest first
 * @param owner whether they answer for it
 * @param actions what they can do to it now
 * @param reword whether they may put its words right
 * @param options as whom they may claim it, if anything stands in the way of nobody
 * @param hindrance why they cannot claim it; null when they can
 * @param asks whether they may ask a question
 */
public record ListingPage(
        ListingId id,
        ListingKind kind,
        ListingStatus status,
        Instant since,
        String reason,
        ListingId merged,
        ListingContent content,
        boolean atOnce,
        int places,
        int taken,
        int waiting,
        Instant until,
        Side side,
        String requester,
        boolean contact,
        List<Time> times,
        List<ClaimLine> claims,
        Set<ClaimId> own,
        List<Event> timeline,
        List<Asked> questions,
        boolean owner,
        Set<ListingAction> actions,
        boolean reword,
        List<ClaimantOption> options,
        Hindrance hindrance,
        boolean asks)
        implements Serializable {
    /**
     * Whose side a listing stands on.
     *
     * @param name of the village, studio, volunteer or partner; null when it is known no more
     * @param village the need's village; of an offer the village that it is for first; may be null
     * @param unit the unit that helps that village, or whose offer it is; may be null
     * @param studio null but for the offer of a published studio
     */
    public record Side(String name, VillageRef village, UnitRef unit, StudioRef studio) implements Serializable {}

    /**
     * A time at which it can be claimed.
     *
     * @param slot null where nobody has booked that time of an offer
     * @param startsAt null when no time is agreed
     * @param free places that can be had
     * @param own whether the signed-in person, or those they act for, have it
     * @param sameHalfDay whether they have something else that is agreed in the same half of that day (Asia/Shanghai)
     */
    public record Time(
            SlotId slot, Instant startsAt, Instant endsAt, int capacity, int free, boolean own, boolean sameHalfDay)
            implements Serializable {
        /** Asia/Shanghai; null when no time is agreed. */
        public LocalDate day() {
            return startsAt == null ? null : LocalDate.ofInstant(startsAt, PortalTime.ZONE);
        }
    }

    /**
     * Something that happened.
     *
     * @param what {@code listing.OPEN_IT}, {@code claim.ACCEPT} …
     * @param status the code of where the listing or claim stands since
     * @param who did it; masked for those whom it does not concern, for whom a step of the listing has no name; null for
     *     the portal itself
     * @param note a reason or a message; null when there is none, or it is not for them
     */
    public record Event(Instant at, String what, String status, String who, String note) implements Serializable {}

    /**
     * A question.
     *
     * @param asker masked for those whom it does not concern
     * @param answer null until it is answered
     * @param own whether the signed-in person asked it
     */
    public record Asked(
            QuestionId id, String text, String asker, Instant askedAt, String answer, Instant answeredAt, boolean own)
            implements Serializable {}

    /** What stands in the way of claiming. */
    public enum Hindrance {
        /** They are not signed in. */
        STRANGER,
        /** Nobody can claim it where it stands, or at no time. */
        OVER,
        /** They have posted it themselves. */
        OWN,
        /** They have claimed it already. */
        CLAIMED,
        /** It asks for more than they can do. */
        LEVEL,
        /** Such things are claimed by others. */
        NO_PART
    }

    public ListingPage {
        times = List.copyOf(times);
        claims = List.copyOf(claims);
        own = Set.copyOf(own);
        timeline = List.copyOf(timeline);
        questions = List.copyOf(questions);
        actions = Set.copyOf(actions);
        options = List.copyOf(options);
    }

    /** Whether anything can be had at once, or all that is left is to wait. */
    public boolean full() {
        return times.stream().allMatch(time -> time.free() == 0);
    }

    /** The times by their dates (Asia/Shanghai), in order; without one that has none. */
    public TreeMap<LocalDate, List<Time>> days() {
        return times.stream()
                .filter(time -> time.startsAt() != null)
                .collect(Collectors.groupingBy(Time::day, TreeMap::new, Collectors.toList()));
    }
}
