package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.studioportal.shared.time.PortalTime;

/**
 * A studio's hours with everything that changes them. On a date it is open in its weekly hours, unless the city has a
 * holiday or the studio a closure; extra openings stand in any case.
 */
public final class OpeningHours implements Serializable {
    /** How far ahead the next opening is looked for; a studio that opens later than that has none. */
    public static final int HORIZON_DAYS = 60;

    private final WeeklyHours weekly;
    private final List<SpecialDay> special;
    private final Map<LocalDate, String> holidays;

    /**
     * @param holidays the city's holidays by date, with their names
     * @throws HoursRefused.OverlappingExtra when two extra openings of a date share time
     */
    public OpeningHours(WeeklyHours weekly, List<SpecialDay> special, Map<LocalDate, String> holidays) {
        this.weekly = weekly;
        this.special = List.copyOf(special);
        this.holidays = holidays;
        requireApart(this.special);
    }

    private static void requireApart(List<SpecialDay> special) {
        List<SpecialDay> extras = special.stream().filter(SpecialDay::extra).toList();
        for (int i = 0; i < extras.size(); i++) {
            for (SpecialDay other : extras.subList(i + 1, extras.size())) {
                SpecialDay one = extras.get(i);
                if (one.date().equals(other.date()) && one.span().overlaps(other.span())) {
                    throw new HoursRefused.OverlappingExtra(one.date(), one.span(), other.span());
                }
            }
        }
    }

    /** Other weekly hours, with the same special days and holidays. */
    public OpeningHours withWeekly(WeeklyHours other) {
        return new OpeningHours(other, special, holidays);
    }

    public WeeklyHours weekly() {
        return weekly;
    }

    public List<SpecialDay> special() {
        return special;
    }

    /** What happens on that date. */
    public DayHours on(LocalDate date) {
        String holiday = holidays.get(date);
        if (specialOn(date).findAny().isEmpty()) {
            return new DayHours(
                    date,
                    holiday,
                    joined(weekly.on(date.getDayOfWeek()).stream()
                            .map(span -> regular(span, holiday, List.of()))
                            .toList()));
        }
        List<SpecialDay> extras = specialOn(date).filter(SpecialDay::extra).toList();
        List<SpecialDay> closures = specialOn(date).filter(day -> !day.extra()).toList();
        List<DaySlot> slots = new ArrayList<>();
        extras.forEach(day -> slots.add(new DaySlot(day.span(), DaySlot.Kind.EXTRA, day.reason())));
        for (TimeSpan span : weekly.on(date.getDayOfWeek())) {
            // Cut where anything changes, then ask of each piece what holds for it.
            List<Integer> cuts = cuts(span, date);
            for (int i = 1; i < cuts.size(); i++) {
                TimeSpan piece = new TimeSpan(cuts.get(i - 1), cuts.get(i));
                if (extras.stream().noneMatch(day -> day.span().overlaps(piece))) {
                    slots.add(regular(piece, holiday, closures));
                }
            }
        }
        return new DayHours(date, holiday, joined(slots.stream().sorted().toList()));
    }

    private static DaySlot regular(TimeSpan piece, String holiday, List<SpecialDay> closures) {
        if (holiday != null) {
            return new DaySlot(piece, DaySlot.Kind.CANCELLED, holiday);
        }
        return closures.stream()
                .filter(day -> day.span().overlaps(piece))
                .findFirst()
                .map(day -> new DaySlot(piece, DaySlot.Kind.CANCELLED, day.reason()))
                .orElseGet(() -> new DaySlot(piece, DaySlot.Kind.REGULAR, null));
    }

    private List<Integer> cuts(TimeSpan span, LocalDate date) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.from(), span.to()));
        specialOn(date)
                .flatMap(day -> Stream.of(day.span().from(), day.span().to()))
                .filter(minute -> span.from() < minute && minute < span.to())
                .forEach(cuts::add);
        return List.copyOf(cuts);
    }

    /** Pieces that follow each other and say the same are one block again. */
    private static List<DaySlot> joined(List<DaySlot> pieces) {
        List<DaySlot> joined = new ArrayList<>();
        for (DaySlot piece : pieces) {
            DaySlot last = joined.isEmpty() ? null : joined.getLast();
            // Only cancelled pieces are ever cut without cause: regular hours written as two stay two.
            if (last != null
                    && last.kind() == DaySlot.Kind.CANCELLED
                    && piece.kind() == DaySlot.Kind.CANCELLED
                    && last.span().to() == piece.span().from()
                    && Objects.equals(last.reason(), piece.reason())) {
                joined.removeLast();
                joined.add(new DaySlot(
                        new TimeSpan(last.span().from(), piece.span().to()), last.kind(), last.reason()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private Stream<SpecialDay> specialOn(LocalDate date) {
        return special.stream().filter(day -> day.date().equals(date));
    }

    /** The seven days of the week that holds that date, Monday first. */
    public List<DayHours> week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(this::on)
                .toList();
    }

    /** All openings from the first date (included) to the last (not included), in order. */
    public List<Opening> openings(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .flatMap(day -> on(day).openings().stream())
                .toList();
    }

    /** The opening that is going on at that moment. */
    public Optional<Opening> openAt(Instant moment) {
        ZonedDateTime local = moment.atZone(PortalTime.ZONE);
        int minute = TimeSpan.minute(local.getHour(), local.getMinute());
        return on(local.toLocalDate()).openings().stream()
                .filter(opening -> opening.span().contains(minute))
                .findFirst();
    }

    /** The first opening that begins after that moment, within {@link #HORIZON_DAYS}. */
    public Optional<Opening> nextOpening(Instant moment) {
        LocalDate today = moment.atZone(PortalTime.ZONE).toLocalDate();
        return candidates(today)
                .flatMap(day -> on(day).openings().stream())
                .filter(opening -> opening.start().isAfter(moment))
                .findFirst();
    }

    /** The opening going on at that moment, or else the next one. */
    public Optional<Opening> openOrNext(Instant moment) {
        return openAt(moment).or(() -> nextOpening(moment));
    }

    /** Whether it is open at some time of that date, or at that very minute of it when one is given. */
    public boolean openOn(LocalDate date, Integer minute) {
        return on(date).openings().stream()
                .anyMatch(opening -> minute == null || opening.span().contains(minute));
    }

    /**
     * Whether it is open from one moment to the other without a break, also past midnight when the next day opens then;
     * false when the end is not after the start.
     */
    public boolean covers(Instant start, Instant end) {
        Instant reached = start;
        while (reached.isBefore(end)) {
            Optional<Opening> going = openAt(reached);
            if (going.isEmpty()) {
                return false;
            }
            reached = going.get().end();
        }
        return start.isBefore(end);
    }

    private Stream<LocalDate> candidates(LocalDate today) {
        LocalDate end = today.plusDays(HORIZON_DAYS);
        if (!weekly.isEmpty()) {
            return today.datesUntil(end);
        }
        return special.stream()
                .filter(SpecialDay::extra)
                .map(SpecialDay::date)
                .filter(date -> ChronoUnit.DAYS.between(today, date) >= 0 && date.isBefore(end))
                .distinct()
                .sorted();
    }
}
