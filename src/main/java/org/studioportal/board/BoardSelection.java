package org.studioportal.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;

/** A filter with everything looked up that it speaks of: it can tell of any listing whether it is meant. */
public final class BoardSelection implements Serializable {
    /** The one who looks, as far as it matters: what they can do, and where they are. */
    record Viewer(Set<ServiceCategory> categories, VolunteerLevel level, Long village, Set<Long> townsVillages)
            implements Serializable {
        static final Viewer STRANGER = new Viewer(Set.of(), null, null, Set.of());

        boolean helper() {
            return level != null;
        }

        /** Whether it is of their field and not beyond their skill. */
        boolean can(ServiceCategory category, int leastLevel) {
            return level != null && categories.contains(category) && leastLevel <= level.ordinal() + 1;
        }
    }

    /** Days that were asked for, as numbers for {@link Cell}. */
    record Days(LocalDate first, LocalDate last, int from, int to, int weekday) implements Serializable {
        static Days of(LocalDate first, LocalDate last, LocalDate today) {
            return new Days(
                    first,
                    last,
                    Cell.offset(today, first),
                    Cell.offset(today, last),
                    today.getDayOfWeek().ordinal());
        }

        boolean has(long cell) {
            return Cell.on(cell, from, to, weekday);
        }
    }

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final BoardFilter filter;
    private final LocalDate today;
    private final Set<Long> villages;
    private final Viewer viewer;
    private final Set<Long> found;
    private final Days days;

    /**
     * @param villages the ids of those that are meant; null for all, and for none
     * @param found the ids of the listings that hold the words; null when no words are asked for
     */
    BoardSelection(BoardFilter filter, LocalDate today, Set<Long> villages, Viewer viewer, Set<Long> found) {
        this.filter = filter;
        this.today = today;
        this.villages = villages;
        this.viewer = viewer;
        this.found = found;
        days = days(filter, today);
    }

    private static Days days(BoardFilter filter, LocalDate today) {
        if (filter.when() != null) {
            return Days.of(filter.when().from(today), filter.when().to(today), today);
        }
        if (filter.from() == null && filter.to() == null) {
            return null;
        }
        LocalDate from = filter.from() == null || filter.from().isBefore(today) ? today : filter.from();
        return Days.of(from, filter.to() == null ? FAR : filter.to(), today);
    }

    /** Whether that listing is asked for. Words find only what was found when it was asked. */
    public boolean has(BoardCard card) {
        boolean stands = filter.stage() == BoardStage.PAST ? card.past() : card.current();
        if (!stands
                || card.side() != filter.side()
                || found != null && !found.contains(card.id().value())) {
            return false;
        }
        long cell = BoardRows.cell(card, today);
        return Misses.of(this, Cell.head(cell)) == 0 && on(cell);
    }

    /** Whether it can be on the days that are asked for. */
    boolean on(long cell) {
        return days == null || days.has(cell);
    }

    /** The categories that are asked for; null for all. */
    Set<ServiceCategory> categories() {
        if (!filter.fits()) {
            return filter.category() == null ? null : EnumSet.of(filter.category());
        }
        Set<ServiceCategory> categories = EnumSet.noneOf(ServiceCategory.class);
        categories.addAll(viewer.categories());
        if (filter.category() != null) {
            categories.retainAll(Set.of(filter.category()));
        }
        return categories;
    }

    /** Up to which level it may be; null for any. */
    List<String> levels() {
        return !filter.fits() || viewer.level() == null
                ? null
                : List.of(VolunteerLevel.values()).subList(0, viewer.level().ordinal() + 1).stream()
                        .map(Enum::name)
                        .toList();
    }

    /** The same in another part of the board, or on the other side of it. */
    BoardSelection as(BoardFilter other) {
        return new BoardSelection(other, today, villages, viewer, other.words() == null ? null : found);
    }

    BoardFilter filter() {
        return filter;
    }

    LocalDate today() {
        return today;
    }

    Set<Long> villages() {
        return villages;
    }

    Viewer viewer() {
        return viewer;
    }

    Set<Long> found() {
        return found;
    }

    /** Null when it does not matter. */
    Days days() {
        return days;
    }
}
