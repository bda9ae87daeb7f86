package org.studioportal.board;

import java.time.LocalDate;
import java.util.List;
import org.studioportal.directory.VillageId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;

/** What people write for the board, for tests: complete, and as short as may be. */
public final class Written {
    private Written() {}

    public static Posting request(VillageId village, String title, String description, ServiceCategory category) {
        ListingContent said = new ListingContent(
                title,
                description,
                category,
                Urgency.HARD,
                ServiceMode.HOME_VISIT,
                "三组",
                1,
                null,
                List.of(),
                List.of(),
                WeeklyHours.NONE,
                null,
                null,
                null,
                null,
                null);
        return new Posting(
                ListingKind.REQUEST, village, null, said, new Requester("王村民", "19900000002", "三组 5 号"), false);
    }

    public static Posting post(VillageId village, String title, LocalDate firstDay) {
        ListingContent said = new ListingContent(
                title,
                "每周都要人",
                ServiceCategory.SCHOOLING,
                Urgency.HOPE,
                ServiceMode.ON_SITE,
                null,
                2,
                null,
                List.of(),
                List.of(),
                WeeklyHours.parse("周六 09:00-11:00"),
                null,
                null,
                firstDay,
                null,
                null);
        return new Posting(ListingKind.POST, village, null, said, Requester.NONE, true);
    }

    /** A volunteer's own. */
    public static Posting offer(String title) {
        ListingContent said = new ListingContent(
                title,
                "上门量血压",
                ServiceCategory.HEALTH,
                null,
                ServiceMode.HOME_VISIT,
                null,
                1,
                null,
                List.of(),
                List.of(),
                WeeklyHours.parse("周六 09:00-11:00"),
                null,
                null,
                null,
                null,
                30);
        return new Posting(ListingKind.OFFER, null, null, said, Requester.NONE, false);
    }
}
