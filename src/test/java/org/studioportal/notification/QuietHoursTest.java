package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.time.PortalTime;

/** When letters leave; 2 March 2026 is a Monday. */
class QuietHoursTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
    private final QuietHours quiet = new QuietHours(terms("21:00", "08:00", true), HOLIDAYS::contains);

    static NotificationTerms terms(String from, String until, boolean holidays) {
        return new NotificationTerms(
                LocalTime.parse(from),
                LocalTime.parse(until),
                holidays,
                LocalTime.of(8, 0),
                Duration.ofDays(1),
                Duration.ofDays(1),
                4,
                Duration.ofHours(48),
                Duration.ofHours(24),
                Duration.ofHours(48),
                Duration.ofDays(365));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PortalTime.ZONE).toInstant();
    }

    @Test
    void byDayALetterLeavesAtOnce() {
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T08:00")))
                .isEqualTo(at("2026-03-02T08:00"));
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T20:59")))
                .isEqualTo(at("2026-03-02T20:59"));
    }

    @Test
    void atNightItWaitsUntilTheMorning() {
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T21:00")))
                .isEqualTo(at("2026-03-03T08:00"));
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-03T00:00")))
                .isEqualTo(at("2026-03-03T08:00"));
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-03T07:59")))
                .isEqualTo(at("2026-03-03T08:00"));
    }

    @Test
    void aDecisionWaitsForTheMorningAsWell() {
        assertThat(quiet.allowed(NoticeKind.CLAIM_AGREED, at("2026-03-02T23:00")))
                .isEqualTo(at("2026-03-03T08:00"));
    }

    @Test
    void aChangedPasswordWaitsForNothing() {
        assertThat(quiet.allowed(NoticeKind.PASSWORD_CHANGED, at("2026-03-05T03:00")))
                .isEqualTo(at("2026-03-05T03:00"));
    }

    @Test
    void onHolidaysOnlyWhatCannotWaitLeaves() {
        assertThat(quiet.allowed(NoticeKind.LISTING_OPENED, at("2026-03-04T22:00")))
                .isEqualTo(at("2026-03-07T08:00"));
        assertThat(quiet.allowed(NoticeKind.CLAIM_AGREED, at("2026-03-05T10:00")))
                .isEqualTo(at("2026-03-05T10:00"));
        assertThat(quiet.allowed(NoticeKind.APPOINTMENT_SOON, at("2026-03-05T10:00")))
                .isEqualTo(at("2026-03-05T10:00"));
    }

    @Test
    void holidaysAreDaysLikeOthersWhereTheOperatorSaysSo() {
        QuietHours always = new QuietHours(terms("21:00", "08:00", false), HOLIDAYS::contains);
        assertThat(always.allowed(NoticeKind.LISTING_OPENED, at("2026-03-05T10:00")))
                .isEqualTo(at("2026-03-05T10:00"));
    }

    @Test
    void quietHoursMayLieWithinADayAndMayBeNone() {
        QuietHours noon = new QuietHours(terms("12:00", "14:00", true), day -> false);
        assertThat(noon.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T13:00")))
                .isEqualTo(at("2026-03-02T14:00"));
        assertThat(noon.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T22:00")))
                .isEqualTo(at("2026-03-02T22:00"));
        QuietHours none = new QuietHours(terms("08:00", "08:00", true), day -> false);
        assertThat(none.allowed(NoticeKind.LISTING_OPENED, at("2026-03-02T08:00")))
                .isEqualTo(at("2026-03-02T08:00"));
    }

    @Test
    void aDailyDigestLeavesTheNextMorningThatIsNoHoliday() {
        assertThat(quiet.digest(Timing.DAILY, at("2026-03-02T07:59"))).isEqualTo(at("2026-03-02T08:00"));
        assertThat(quiet.digest(Timing.DAILY, at("2026-03-02T08:00"))).isEqualTo(at("2026-03-03T08:00"));
        assertThat(quiet.digest(Timing.DAILY, at("2026-03-04T12:00"))).isEqualTo(at("2026-03-07T08:00"));
    }

    @Test
    void aWeeklyDigestLeavesOnMonday() {
        assertThat(quiet.digest(Timing.WEEKLY, at("2026-03-02T07:00"))).isEqualTo(at("2026-03-02T08:00"));
        assertThat(quiet.digest(Timing.WEEKLY, at("2026-03-02T08:00"))).isEqualTo(at("2026-03-09T08:00"));
        assertThat(quiet.digest(Timing.WEEKLY, at("2026-03-08T23:00"))).isEqualTo(at("2026-03-09T08:00"));
    }
}
