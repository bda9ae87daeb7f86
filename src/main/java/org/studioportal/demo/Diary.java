package org.studioportal.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studioportal.board.Claimant;

/** What people have on their hands: three things at most, and never two at the same time. */
final class Diary {
    private static final int MOST = 3;

    private final Map<Claimant, List<Engagement>> engagements = new HashMap<>();

    /** From the claim to the report, and the agreed time; null where there is none. */
    private record Engagement(Instant from, Instant to, Instant startsAt, Instant endsAt) {
        boolean meets(Engagement other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        boolean clashes(Engagement other) {
            return startsAt != null
                    && other.startsAt != null
                    && startsAt.isBefore(other.endsAt)
                    && other.startsAt.isBefore(endsAt);
        }
    }

    /** Enters it where it fits. */
    boolean take(Claimant who, Instant from, Instant to, Instant startsAt, Instant endsAt) {
        if (!who.kind().person()) {
            return true;
        }
        Engagement wanted = new Engagement(from, to, startsAt, endsAt);
        List<Engagement> own = engagements.computeIfAbsent(who, person -> new ArrayList<>());
        if (own.stream().filter(wanted::meets).count() >= MOST || own.stream().anyMatch(wanted::clashes)) {
            return false;
        }
        own.add(wanted);
        return true;
    }
}
