package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.studioportal.shared.time.PortalTime;

/**
 * The times at which something can be booked: each opening of a date, cut from its beginning into consecutive times of
 * one length. What is left at its end is too short and cannot be booked; nor does a time run past midnight.
 *
 * @param minutes how long one takes; at least 1
 * @param noticeDays how many days ahead to ask, in calendar days of Asia/Shanghai: 1 means from tomorrow on, 0 any time
 *     from now on
 */
public record BookableTimes(OpeningHours hours, int minutes, int noticeDays) implements Serializable {
    /** @throws IllegalArgumentException when it takes no time, or the notice is negative */
    public BookableTimes {
        if (minutes < 1 || noticeDays < 0) {
            throw new IllegalArgumentException(minutes + " minutes, " + noticeDays + " days' notice");
        }
    }

    /**
     * Those that start at that moment or later, in order; who has booked what is not known here.
     *
     * @param days how many dates to look at, the moment's own (Asia/Shanghai) being the first; none are left when the
     *     notice is as long
     */
    public List<BookableTime> from(Instant now, int days) {
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        if (noticeDays >= days) {
            return List.of();
        }
        return hours.openings(today.plusDays(noticeDays), today.plusDays(days)).stream()
                .flatMap(this::cut)
                .filter(time -> !time.start().isBefore(now))
                .toList();
    }

    private Stream<BookableTime> cut(Opening opening) {
        Duration length = Duration.ofMinutes(minutes);
        return IntStream.range(0, opening.span().minutes() / minutes)
                .mapToObj(before -> opening.start().plus(length.multipliedBy(before)))
                .map(start -> new BookableTime(start, start.plus(length)));
    }
}
