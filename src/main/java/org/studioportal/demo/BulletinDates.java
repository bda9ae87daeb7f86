package org.studioportal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;
import org.studioportal.shared.time.PortalTime;

/** When articles were published: in eighteen months before now, lately more often. */
final class BulletinDates {
    private static final int DAYS = 540;
    /** Half of them in the last third. */
    private static final double DENSER = 1.6;

    private final LocalDate today;
    private final RandomGenerator random;

    BulletinDates(Instant now, RandomGenerator random) {
        today = LocalDate.ofInstant(now, PortalTime.ZONE);
        this.random = random;
    }

    /** So many days ago. */
    Instant ago(int days) {
        return morningOrAfternoon(today.minusDays(days));
    }

    /** The last time that it was that month, not today. */
    Instant inMonth(int month, int day, boolean yearBefore) {
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        while (!date.isBefore(today)) {
            date = date.minusYears(1);
        }
        LocalDate before = date.minusYears(1);
        return morningOrAfternoon(yearBefore && before.isAfter(today.minusDays(DAYS)) ? before : date);
    }

    /** Of articles for which any day will do. */
    Instant spread(int number, int of) {
        double share = (number + random.nextDouble()) / of;
        return ago(1 + (int) (Math.pow(share, DENSER) * (DAYS - 1)));
    }

    private Instant morningOrAfternoon(LocalDate date) {
        LocalDate day =
                date.getDayOfWeek() == DayOfWeek.SUNDAY && date.isBefore(today.minusDays(2)) ? date.plusDays(1) : date;
        LocalTime time =
                (random.nextBoolean() ? LocalTime.of(8, 30) : LocalTime.of(14, 30)).plusMinutes(random.nextInt(170));
        return day.atTime(time).atZone(PortalTime.ZONE).toInstant();
    }
}
