package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.BoardTidings;
import org.studioportal.board.ClaimBrief;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Party;
import org.studioportal.security.AccountId;

/**
 * Reminds of what comes and of what has been left lying. Each reminder looks at a stretch of time, from where it ended
 * the last time to as far ahead (or back) as it reaches: so each thing is met once, also after a downtime.
 */
@Component
class Reminders {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Postman postman;
    private final BoardTidings board;
    private final NotificationTerms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(Postman postman, BoardTidings board, NotificationTerms terms, JdbcClient jdbc, Clock clock) {
        this.postman = postman;
        this.board = board;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives what is due of one reminder; nothing when another node does so at this moment. */
    @Transactional
    public void give(Reminder reminder) {
        Instant now = clock.instant();
        Instant upTo = now.plus(ahead(reminder));
        Instant after = mark(reminder, upTo).orElse(null);
        if (after == null || !after.isBefore(upTo)) {
            return;
        }
        switch (reminder) {
            case APPOINTMENT_TOMORROW -> appointments(NoticeKind.APPOINTMENT_TOMORROW, later(after, now), upTo);
            case APPOINTMENT_SOON -> appointments(NoticeKind.APPOINTMENT_SOON, later(after, now), upTo);
            case DECISION_OVERDUE -> {
                board.unanswered(after, upTo).forEach(this::decisionOverdue);
                board.unvetted(after, upTo).forEach(this::vettingOverdue);
            }
            case REPORT_OVERDUE -> board.unreported(after, upTo).forEach(this::reportOverdue);
            case CLAIM_LAPSING -> board.lapsing(later(after, now), upTo).forEach(this::lapsing);
            case LISTING_EXPIRING -> board.expiring(later(after, now), upTo).forEach(this::expiring);
        }
        jdbc.sql("update reminder_mark set given_to = ? where reminder = ?")
                .params(utc(upTo), reminder.name())
                .update();
    }

    /** How far ahead it looks; negative for back. */
    private Duration ahead(Reminder reminder) {
        return switch (reminder) {
            case APPOINTMENT_TOMORROW -> DAY;
            case APPOINTMENT_SOON -> HOUR;
            case DECISION_OVERDUE, REPORT_OVERDUE -> terms.overdueAfter().negated();
            case CLAIM_LAPSING -> terms.lapsingBefore();
            case LISTING_EXPIRING -> terms.expiringBefore();
        };
    }

    /** Up to where it has been given; empty when another node has it. It begins where it is first asked. */
    private Optional<Instant> mark(Reminder reminder, Instant begin) {
        jdbc.sql("insert ignore into reminder_mark (reminder, given_to) values (?, ?)")
                .params(reminder.name(), utc(begin))
                .update();
        return jdbc.sql("select given_to from reminder_mark where reminder = ? for update skip locked")
                .param(reminder.name())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** After a downtime: what has begun meanwhile needs no reminder. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void appointments(NoticeKind kind, Instant after, Instant upTo) {
        for (ClaimId id : board.appointments(after, upTo)) {
            claim(id, kind, Set.of(Party.CLAIMANT, Party.POSTER), claim -> "at-" + claim.startsAt());
        }
    }

    private void decisionOverdue(ClaimId id) {
        ClaimBrief claim = board.claim(id).orElseThrow();
        Set<AccountId> asked = new HashSet<>(who(board.parties(id), Set.of(Party.POSTER, Party.KEEPER)));
        asked.removeAll(who(board.parties(id), Set.of(Party.CLAIMANT)));
        asked.addAll(board.pairedUnitAdmins(claim.listing().id()));
        postman.tell(
                news(NoticeKind.DECISION_OVERDUE, claim, BoardNews.subject(claim), String.valueOf(claim.dueAt())),
                asked);
    }

    private void vettingOverdue(ListingId id) {
        ListingBrief listing = board.listing(id).orElseThrow();
        Set<AccountId> asked = new HashSet<>(who(board.parties(id), Set.of(Party.KEEPER)));
        asked.addAll(board.pairedUnitAdmins(id));
        postman.tell(news(NoticeKind.DECISION_OVERDUE, listing, Paths.VETTING), asked);
    }

    private void reportOverdue(ClaimId id) {
        claim(id, NoticeKind.REPORT_OVERDUE, Set.of(Party.HELPER), claim -> "once");
    }

    private void lapsing(ClaimId id) {
        claim(id, NoticeKind.CLAIM_LAPSING, Set.of(Party.CLAIMANT), claim -> "at-" + claim.dueAt());
    }

    private void expiring(ListingId id) {
        ListingBrief listing = board.listing(id).orElseThrow();
        if (listing.status() != ListingStatus.OPEN) {
            // Nobody need do anything for a listing that has found its helpers.
            return;
        }
        postman.tell(
                news(NoticeKind.LISTING_EXPIRING, listing, Paths.page(id)),
                who(board.parties(id), Set.of(Party.POSTER)));
    }

    private void claim(ClaimId id, NoticeKind kind, Set<Party> concerned, Function<ClaimBrief, String> occasion) {
        ClaimBrief claim = board.claim(id).orElseThrow();
        // Each shift of a series has its own day: a reminder is of the one, not of the series.
        postman.tell(
                news(kind, claim, Paths.subject(claim.id()), occasion.apply(claim)), who(board.parties(id), concerned));
    }

    private News news(NoticeKind kind, ClaimBrief claim, String subject, String occasion) {
        return new News(
                kind,
                subject + "-" + kind + "-" + occasion,
                subject,
                Paths.thread(claim.listing()),
                Paths.page(claim.listing().id()),
                BoardNews.facts(claim, null),
                clock.instant(),
                null);
    }

    private News news(NoticeKind kind, ListingBrief listing, String path) {
        String subject = Paths.subject(listing.id());
        return new News(
                kind,
                subject + "-" + kind + "-" + clock.instant().truncatedTo(ChronoUnit.DAYS),
                subject,
                Paths.thread(listing),
                path,
                BoardNews.facts(listing, null),
                clock.instant(),
                null);
    }

    private static Set<AccountId> who(Map<AccountId, Set<Party>> parties, Set<Party> concerned) {
        return parties.entrySet().stream()
                .filter(party -> party.getValue().stream().anyMatch(concerned::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
