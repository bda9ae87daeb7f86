package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.studioportal.shared.ServiceMode;

/**
 * A claim as those see it whom it concerns.
 *
 * @param title of the listing
 * @param place where it is, as the listing says; null when it says nothing
 * @param statusSince UTC
 * @param dueAt when time alone changes it (UTC); null for never
 * @param startsAt the agreed or wanted time (UTC); null when there is none
 * @param endsAt as startsAt
 * @param parties what the person is to it
 * @param series the first claim of its series; null for a single one
 * @param times how many claims of a series stand here as one; 1 for a single one
 */
public record MyClaim(
        ClaimId id,
        ListingId listing,
        ListingKind kind,
        String title,
        ServiceMode mode,
        String place,
        ClaimStatus status,
        Instant statusSince,
        Instant dueAt,
        Instant startsAt,
        Instant endsAt,
        Set<Party> parties,
        ClaimId series,
        int times)
        implements Serializable {
    public MyClaim {
        parties = Set.copyOf(parties);
    }

    /** The one step that this person is waited for; empty when it is somebody else's turn, or only time's. */
    public Optional<ClaimAction> turn(Instant now) {
        ClaimAction next = switch (status) {
            case INVITED -> ClaimAction.TAKE;
            case PROPOSED -> ClaimAction.ACCEPT;
            case ACCEPTED -> ClaimAction.START;
            case STARTED -> ClaimAction.REPORT;
            case REPORTED -> ClaimAction.CONFIRM;
            default -> null;
        };
        // Either side may say that a service has begun; it is the helper who is expected to.
        boolean theirs = next != null && next.by(parties) && (next != ClaimAction.START || helps());
        boolean tooEarly =
                next == ClaimAction.START && startsAt != null && startsAt.isAfter(now.plus(ClaimSteps.EARLY));
        return theirs && !tooEarly ? Optional.of(next) : Optional.empty();
    }

    /** Whether it is agreed for a time that is still to come. */
    public boolean coming(Instant now) {
        return status == ClaimStatus.ACCEPTED && endsAt != null && endsAt.isAfter(now);
    }

    /** Whether the person gives the service. */
    public boolean helps() {
        return parties.contains(Party.HELPER);
    }

    /** Claims that were made as one are answered as one. */
    boolean answeredAlike(MyClaim other) {
        boolean unanswered = status == ClaimStatus.PROPOSED || status == ClaimStatus.WAITING;
        return unanswered && series != null && series.equals(other.series) && status == other.status;
    }

    MyClaim times(int all) {
        return new MyClaim(
                id,
                listing,
                kind,
                title,
                mode,
                place,
                status,
                statusSince,
                dueAt,
                startsAt,
                endsAt,
                parties,
                series,
                all);
    }
}
