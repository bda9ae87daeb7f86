package org.studioportal.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.board.ClaimCommand;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Postings;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

/** What others do on the board of the running portal while somebody looks at it. */
final class OnTheBoard {
    private OnTheBoard() {}

    static <T> T bean(Class<T> type) {
        return RunningPortal.get().application().getBean(type);
    }

    /** The village that clerk01 acts for. */
    static VillageId village() {
        return new VillageId(scope("clerk01", Role.CLERK));
    }

    /** The unit that unit01 answers for. */
    static UnitId unit() {
        return new UnitId(scope("unit01", Role.UNIT_ADMIN));
    }

    private static long scope(String username, Role role) {
        return bean(TransactionTemplate.class)
                .execute(tx -> bean(Accounts.class).findByUsername(username))
                .orElseThrow()
                .grants()
                .stream()
                .filter(grant -> grant.role() == role)
                .findFirst()
                .orElseThrow()
                .scopeId();
    }

    /** The unit that is paired with a village; it helps there without an answer. */
    static UnitId paired(VillageId village) {
        return bean(Directory.class)
                .unitOf(village, LocalDate.now(PortalTime.ZONE))
                .orElseThrow()
                .id();
    }

    /** The village that a unit is paired with. */
    static VillageId paired(UnitId unit) {
        return bean(Directory.class)
                .villageOf(unit, LocalDate.now(PortalTime.ZONE))
                .orElseThrow()
                .id();
    }

    /** One that is not paired with that village. */
    static UnitId anotherUnit(VillageId village) {
        UnitId paired = paired(village);
        return bean(Directory.class).units().stream()
                .map(UnitRef::id)
                .filter(unit -> !unit.equals(paired))
                .findFirst()
                .orElseThrow();
    }

    /** A request of a village, on the board. */
    static ListingId request(VillageId village, String title, int people) {
        return request(village, title, people, null);
    }

    /** The same for two hours from that moment on. */
    static ListingId request(VillageId village, String title, int people, Instant start) {
        Posting posting = new Posting(
                ListingKind.REQUEST,
                village,
                null,
                new ListingContent(
                        title,
                        "麻烦来看看",
                        ServiceCategory.TECH,
                        Urgency.HARD,
                        ServiceMode.HOME_VISIT,
                        "村口",
                        people,
                        null,
                        List.of(),
                        List.of(),
                        WeeklyHours.NONE,
                        start,
                        start == null ? null : start.plus(2, ChronoUnit.HOURS),
                        null,
                        null,
                        null),
                new Requester("王大爷", "13800000000", "村东头"),
                false);
        return SystemWork.call(() -> {
            var kept = bean(Postings.class).begin(posting);
            bean(Postings.class).submit(kept.id(), kept.version(), posting);
            return kept.id();
        });
    }

    static void claim(ListingId id, UnitId unit) {
        Claimant claimant = new Claimant(ClaimantKind.UNIT, unit.value());
        SystemWork.run(() -> bean(Claims.class).claim(id, null, new ClaimCommand(claimant, null, UUID.randomUUID())));
    }
}
