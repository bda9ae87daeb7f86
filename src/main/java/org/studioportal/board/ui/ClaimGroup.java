package org.studioportal.board.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.Claimant;

/** A claim, or the claims of a series that stand alike; the steps are taken with the first. */
record ClaimGroup(List<ClaimLine> lines) implements Serializable {
    private record Key(Claimant claimant, ClaimStatus status, Long single) {}

    ClaimLine first() {
        return lines.getFirst();
    }

    ClaimStatus status() {
        return first().status();
    }

    /** In the order of their first ones. */
    static List<ClaimGroup> of(Collection<ClaimLine> lines) {
        Map<Key, List<ClaimLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(
                        new Key(
                                line.claimant(),
                                line.status(),
                                line.series() ? null : line.id().value()),
                        key -> new ArrayList<>())
                .add(line));
        return groups.values().stream().map(ClaimGroup::new).toList();
    }
}
