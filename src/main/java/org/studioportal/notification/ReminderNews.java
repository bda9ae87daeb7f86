package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.BoardTidings;
import org.studioportal.board.ClaimBrief;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Party;
import org.studioportal.security.AccountId;
import org.studioportal.shared.time.PortalTime;

/** Whom each reminder is for, and what it says; each in a transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ReminderNews {
    /** A step that is taken at this moment comes after the reminder, and settles it. */
    private static final Duration EARLIER = Duration.ofMinutes(1);

    private final Postman postman;
    private final BoardTidings board;
    private final Clock clock;

    ReminderNews(Postman postman, BoardTidings board, Clock clock) {
        this.postman = postman;
        this.board = board;
        this.clock = clock;
    }

    public void tomorrow(ClaimId id) {
        meeting(id, NoticeKind.APPOINTMENT_TOMORROW);
    }

    public void soon(ClaimId id) {
        meeting(id, NoticeKind.APPOINTMENT_SOON);
    }

    private void meeting(ClaimId id, NoticeKind kind) {
        ClaimBrief claim = board.claim(id).orElseThrow();
        tell(kind, claim, "at-" + claim.startsAt(), who(board.parties(id), Party.CLAIMANT, Party.POSTER));
    }

    /** Whoever owes the answer, and the unit that is paired with the village, unless it is the one that waits. */
    public void unanswered(ClaimId id) {
        ClaimBrief claim = board.claim(id).orElseThrow();
        Map<AccountId, Set<Party>> parties = board.parties(id);
        Set<AccountId> asked = new HashSet<>(who(parties, Party.POSTER, Party.KEEPER));
        asked.addAll(board.pairedUnitAdmins(claim.listing().id()));
        asked.removeAll(who(parties, Party.CLAIMANT));
        // Shifts that were claimed together wait for one answer.
        String occasion = claim.series() == null ? "until-" + claim.dueAt() : "together";
        postman.tell(news(NoticeKind.DECISION_OVERDUE, claim, BoardNews.subject(claim), occasion), asked);
    }

    /** The unit learns that something waits at its village, but not what: nobody has let it on the board yet. */
    public void unvetted(ListingId id) {
        ListingBrief listing = board.listing(id).orElseThrow();
        Set<AccountId> keepers = who(board.parties(id), Party.KEEPER);
        postman.tell(
                news(NoticeKind.DECISION_OVERDUE, listing, Paths.vetting(listing), BoardNews.facts(listing, null)),
                keepers);
        Set<AccountId> unit = new HashSet<>(board.pairedUnitAdmins(id));
        unit.removeAll(keepers);
        NoticeFacts category = new NoticeFacts(null, listing.category(), null, null, null, null);
        postman.tell(news(NoticeKind.DECISION_OVERDUE, listing, Paths.UNIT_DESK, category), unit);
    }

    public void unreported(ClaimId id) {
        tell(NoticeKind.REPORT_OVERDUE, board.claim(id).orElseThrow(), "once", who(board.parties(id), Party.HELPER));
    }

    public void lapsing(ClaimId id) {
        ClaimBrief claim = board.claim(id).orElseThrow();
        tell(NoticeKind.CLAIM_LAPSING, claim, "at-" + claim.dueAt(), who(board.parties(id), Party.CLAIMANT));
    }

    /** Nobody need do anything for a listing that has found its helpers. */
    public void expiring(ListingId id) {
        ListingBrief listing = board.listing(id).orElseThrow();
        if (listing.status() == ListingStatus.OPEN) {
            postman.tell(
                    news(NoticeKind.LISTING_EXPIRING, listing, Paths.page(id), BoardNews.facts(listing, null)),
                    who(board.parties(id), Party.POSTER));
        }
    }

    /** Each shift of a series has its own day: a reminder is of the one, not of the series. */
    private void tell(NoticeKind kind, ClaimBrief claim, String occasion, Set<AccountId> to) {
        postman.tell(news(kind, claim, Paths.subject(claim.id()), occasion), to);
    }

    private News news(NoticeKind kind, ClaimBrief claim, String subject, String occasion) {
        return new News(
                kind,
                subject + "-" + kind + "-" + occasion,
                subject,
                Paths.thread(claim.listing()),
                Paths.page(claim.listing().id()),
                BoardNews.facts(claim, null),
                at(),
                null);
    }

    private News news(NoticeKind kind, ListingBrief listing, String path, NoticeFacts facts) {
        String subject = Paths.subject(listing.id());
        return new News(
                kind,
                subject + "-" + kind + "-" + LocalDate.ofInstant(at(), PortalTime.ZONE),
                subject,
                Paths.thread(listing),
                path,
                facts,
                at(),
                null);
    }

    private Instant at() {
        return clock.instant().minus(EARLIER);
    }

    private static Set<AccountId> who(Map<AccountId, Set<Party>> parties, Party... any) {
        Set<Party> concerned = Set.of(any);
        return parties.entrySet().stream()
                .filter(party -> party.getValue().stream().anyMatch(concerned::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
