package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens on one date.
 *
 * @param holiday the name of the city-wide holiday; null on other days
 * @param slots in order; they do not overlap
 */
public record DayHours(LocalDate date, String holiday, List<DaySlot> slots) implements Serializable {
    public DayHours {
        slots = List.copyOf(slots);
    }

    /** When the door is open, in order; blocks that follow each other without a gap are one. */
    public List<Opening> openings() {
        List<TimeSpan> merged = new ArrayList<>();
        for (DaySlot slot : slots) {
            if (!slot.open()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().to() >= slot.span().from()) {
                TimeSpan before = merged.removeLast();
                merged.add(new TimeSpan(
                        before.from(), Math.max(before.to(), slot.span().to())));
            } else {
                merged.add(slot.span());
            }
        }
        return merged.stream().map(span -> new Opening(date, span)).toList();
    }
}
