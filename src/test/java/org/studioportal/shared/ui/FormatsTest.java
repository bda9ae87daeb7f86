package org.studioportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.studioportal.security.WithActor;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor
class FormatsTest extends SpringBrowserlessTest {
    @Test
    void daysWithTheSameHoursAreSaidOnceWhereTheyFollowEachOther() {
        String typed = "周一至周五 09:00-11:00、14:00-15:00；周六至周日 14:00-16:00";
        WeeklyHours week = WeeklyHours.parse(typed);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(Formats.week(week)).isEqualTo(typed);
        assertThat(Formats.week(WeeklyHours.parse("周日 08:00-10:00；周二 09:00-10:00；周四 09:00-10:00")))
                .isEqualTo("周二 09:00-10:00；周四 09:00-10:00；周日 08:00-10:00");
        assertThat(Formats.week(WeeklyHours.NONE)).isEmpty();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(Formats.week(week)).startsWith("Mon–Fri 09:00-11:00");
    }
}
