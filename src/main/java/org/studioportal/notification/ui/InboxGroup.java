package org.studioportal.notification.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.studioportal.notification.InboxFilter;
import org.studioportal.notification.InboxLine;
import org.studioportal.notification.NoticeId;
import org.studioportal.notification.NoticeKind;

/**
 * One entry of the inbox: a notice, or several of a kind.
 *
 * @param lines the newest first; never empty
 */
record InboxGroup(List<InboxLine> lines) implements Serializable {
    /** So many of a kind are one entry. */
    static final int MANY = 3;

    InboxGroup {
        lines = List.copyOf(lines);
    }

    /**
     * Puts together what has come in numbers, where it is still new: whoever looks for something old looks for one thing.
     *
     * @param page a stretch of the inbox, the newest first
     * @return in the order of each entry's newest
     */
    static List<InboxGroup> of(InboxFilter.Shelf shelf, List<InboxLine> page) {
        Map<NoticeKind, Long> numbers =
                page.stream().collect(Collectors.groupingBy(InboxLine::kind, Collectors.counting()));
        Map<NoticeKind, List<InboxLine>> piles = new EnumMap<>(NoticeKind.class);
        List<List<InboxLine>> entries = new ArrayList<>();
        for (InboxLine line : page) {
            if (shelf != InboxFilter.Shelf.NEW || numbers.get(line.kind()) < MANY) {
                entries.add(List.of(line));
            } else {
                piles.computeIfAbsent(line.kind(), first -> {
                            List<InboxLine> pile = new ArrayList<>();
                            entries.add(pile);
                            return pile;
                        })
                        .add(line);
            }
        }
        return entries.stream().map(InboxGroup::new).toList();
    }

    InboxLine newest() {
        return lines.getFirst();
    }

    /** Whether the next step of all is at the same place, such as a desk. */
    boolean onePlace() {
        return lines.stream().map(InboxLine::path).distinct().count() == 1;
    }

    boolean single() {
        return lines.size() == 1;
    }

    List<NoticeId> ids() {
        return lines.stream().map(InboxLine::id).toList();
    }
}
