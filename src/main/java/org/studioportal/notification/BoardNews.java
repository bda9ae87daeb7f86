package org.studioportal.notification;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.studioportal.board.BoardEvent;
import org.studioportal.board.BoardSide;
import org.studioportal.board.BoardTidings;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ClaimBrief;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.Party;
import org.studioportal.security.AccountId;

/**
 * What of the board whom concerns. Whoever did a thing knows it already; where it is agreed to meet, they are told all
 * the same, for their calendar.
 */
@Component
class BoardNews {
    private static final Predicate<Set<Party>> CLAIMANTS = is -> is.contains(Party.CLAIMANT);
    private static final Predicate<Set<Party>> OWNERS = is -> is.contains(Party.POSTER) || is.contains(Party.KEEPER);
    private static final Predicate<Set<Party>> POSTERS = is -> is.contains(Party.POSTER);
    private static final Predicate<Set<Party>> KEEPERS = is -> is.contains(Party.KEEPER);
    private static final Predicate<Set<Party>> HELPERS = is -> is.contains(Party.HELPER);
    private static final Predicate<Set<Party>> RECEIVERS = is -> is.contains(Party.RECEIVER);

    /** As long as claims of a series stand there, one answer is for all of them. */
    private static final Set<ClaimStatus> ANSWERED_TOGETHER =
            EnumSet.of(ClaimStatus.INVITED, ClaimStatus.WAITING, ClaimStatus.PROPOSED);

    /** What happens to each claim of a series on its own day. */
    private static final Set<NoticeKind> ONE_BY_ONE = EnumSet.of(
            NoticeKind.SERVICE_STARTED,
            NoticeKind.SERVICE_TO_CONFIRM,
            NoticeKind.SERVICE_CONFIRMED,
            NoticeKind.SERVICE_UNCONFIRMED,
            NoticeKind.CLAIM_MISSED);

    private final Telling telling;
    private final Postman postman;
    private final BoardTidings board;

    BoardNews(Telling telling, Postman postman, BoardTidings board) {
        this.telling = telling;
        this.postman = postman;
        this.board = board;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BoardEvent.ClaimMoved moved) {
        telling.of(() -> hear(moved));
    }

    /** In the caller's transaction. */
    void hear(BoardEvent event) {
        switch (event) {
            case BoardEvent.ClaimMoved moved -> hear(moved);
            case BoardEvent.ListingMoved moved -> hear(moved);
            case BoardEvent.ListingReworded reworded -> hear(reworded);
            case BoardEvent.QuestionAsked asked -> hear(asked);
            case BoardEvent.QuestionAnswered answered -> hear(answered);
        }
    }

    private void hear(BoardEvent.ClaimMoved moved) {
        ClaimBrief claim = board.claim(moved.claim()).orElse(null);
        // A shift that has come to a series is no news: the series has been agreed.
        boolean following = claim != null && claim.series() != null && moved.action() == null && moved.actor() == null;
        if (claim == null || following) {
            return;
        }
        postman.settle(Paths.subject(claim.id()), moved.at());
        if (moved.from() != null && ANSWERED_TOGETHER.contains(moved.from())) {
            postman.settle(subject(claim), moved.at());
        }
        new ClaimNews(moved, claim, board.parties(claim.id())).tell();
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BoardEvent.ListingMoved moved) {
        telling.of(() -> hear(moved));
    }

    private void hear(BoardEvent.ListingMoved moved) {
        ListingBrief listing = board.listing(moved.listing()).orElse(null);
        if (listing == null || moved.action() == null) {
            return;
        }
        String subject = Paths.subject(listing.id());
        postman.settle(subject, moved.at());
        switch (moved.action()) {
            case SUBMIT -> tell(moved, listing, NoticeKind.REQUEST_TO_VET, Paths.vetting(listing), KEEPERS);
            case OPEN_IT -> tell(moved, listing, NoticeKind.LISTING_OPENED, Paths.page(listing.id()), POSTERS);
            case RETURN -> tell(moved, listing, NoticeKind.LISTING_RETURNED, Paths.putRight(listing), POSTERS);
            case MERGE -> tell(moved, listing, NoticeKind.LISTING_MERGED, Paths.page(listing.id()), POSTERS);
            case WITHDRAW -> {
                if (moved.actor() != null) {
                    tell(moved, listing, NoticeKind.LISTING_WITHDRAWN, Paths.page(listing.id()), POSTERS);
                }
            }
            case EXPIRE -> tell(moved, listing, NoticeKind.LISTING_EXPIRED, Paths.page(listing.id()), POSTERS);
            case ENOUGH, CONSULT, RESUME, REOPEN -> {
                // Those who have a part in it do these themselves, or the portal puts back what it had taken off.
            }
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BoardEvent.ListingReworded reworded) {
        telling.of(() -> hear(reworded));
    }

    /** What stands in calendars is brought up to date. */
    private void hear(BoardEvent.ListingReworded reworded) {
        for (ClaimId id : board.agreed(reworded.listing())) {
            ClaimBrief claim = board.claim(id).orElseThrow();
            if (claim.startsAt() != null && claim.series() == null) {
                String subject = subject(claim);
                News news = new News(
                        NoticeKind.APPOINTMENT_CHANGED,
                        subject + "-REWORD-" + reworded.at(),
                        subject,
                        Paths.thread(claim.listing()),
                        Paths.page(claim.listing().id()),
                        facts(claim, null),
                        reworded.at(),
                        new News.Appointment(false, claim.sequence()));
                Map<AccountId, Set<Party>> parties = board.parties(id);
                postman.tell(
                        news,
                        parties.keySet().stream()
                                .filter(account -> meets(parties.get(account), claim.listing()))
                                .toList());
            }
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BoardEvent.QuestionAsked asked) {
        telling.of(() -> hear(asked));
    }

    private void hear(BoardEvent.QuestionAsked asked) {
        board.listing(asked.listing()).ifPresent(listing -> {
            News news = new News(
                    NoticeKind.QUESTION_TO_ANSWER,
                    "question-" + asked.question() + "-asked",
                    Paths.subject(asked.question()),
                    Paths.thread(listing),
                    Paths.page(listing.id()),
                    facts(listing, null),
                    asked.at(),
                    null);
            postman.tell(news, who(board.parties(listing.id()), OWNERS, asked.actor()));
        });
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BoardEvent.QuestionAnswered answered) {
        telling.of(() -> hear(answered));
    }

    private void hear(BoardEvent.QuestionAnswered answered) {
        postman.settle(Paths.subject(answered.question()), answered.at());
        board.listing(answered.listing()).ifPresent(listing -> {
            News news = new News(
                    NoticeKind.QUESTION_ANSWERED,
                    "question-" + answered.question() + "-answered",
                    Paths.subject(answered.question()),
                    Paths.thread(listing),
                    Paths.page(listing.id()),
                    facts(listing, null),
                    answered.at(),
                    null);
            postman.tell(news, Set.of(answered.asker()));
        });
    }

    private void tell(
            BoardEvent.ListingMoved moved,
            ListingBrief listing,
            NoticeKind kind,
            String path,
            Predicate<Set<Party>> who) {
        if (kind.toDo() && listing.status() != moved.to()) {
            // The step has been taken before this event arrived.
            return;
        }
        String subject = Paths.subject(listing.id());
        News news = new News(
                kind,
                subject + "-" + moved.action() + "-" + moved.at(),
                subject,
                Paths.thread(listing),
                path,
                facts(listing, moved.reason()),
                moved.at(),
                null);
        postman.tell(news, who(board.parties(listing.id()), who, moved.actor()));
    }

    /** All claims of a series are one thing: they are made and answered together. */
    static String subject(ClaimBrief claim) {
        return Paths.subject(claim.series() == null ? claim.id() : claim.series());
    }

    static NoticeFacts facts(ListingBrief listing, String reason) {
        return new NoticeFacts(listing.title(), listing.category(), null, null, null, reason);
    }

    static NoticeFacts facts(ClaimBrief claim, String reason) {
        ListingBrief listing = claim.listing();
        return new NoticeFacts(
                listing.title(), listing.category(), claim.startsAt(), claim.endsAt(), listing.place(), reason);
    }

    private static Set<AccountId> who(
            Map<AccountId, Set<Party>> parties, Predicate<Set<Party>> concerned, Long butNot) {
        return parties.entrySet().stream()
                .filter(party -> concerned.test(party.getValue()))
                .map(Map.Entry::getKey)
                .filter(account -> butNot == null || account.value() != butNot)
                .collect(Collectors.toSet());
    }

    /** Whether it belongs into their calendar: the village's office is told of helpers, but does not meet each of them. */
    private static boolean meets(Set<Party> is, ListingBrief listing) {
        return is.contains(Party.CLAIMANT)
                || is.contains(Party.POSTER)
                || is.contains(Party.KEEPER) && listing.side() == BoardSide.SUPPLY;
    }

    /** What one step of one claim means for each side. */
    private final class ClaimNews {
        private final BoardEvent.ClaimMoved moved;
        private final ClaimBrief claim;
        private final Map<AccountId, Set<Party>> parties;

        ClaimNews(BoardEvent.ClaimMoved moved, ClaimBrief claim, Map<AccountId, Set<Party>> parties) {
            this.moved = moved;
            this.claim = claim;
            this.parties = parties;
        }

        void tell() {
            switch (moved.to()) {
                case INVITED -> tell(NoticeKind.CLAIM_INVITED, CLAIMANTS);
                case PROPOSED -> tell(NoticeKind.CLAIM_TO_ANSWER, OWNERS);
                case WAITING -> {
                    if (moved.action() != null) {
                        tell(NoticeKind.CLAIM_WAITING, CLAIMANTS);
                    }
                }
                case ACCEPTED -> agreed();
                case STARTED -> tell(NoticeKind.SERVICE_STARTED, helps(moved.actor()) ? RECEIVERS : HELPERS);
                case REPORTED -> tell(NoticeKind.SERVICE_TO_CONFIRM, RECEIVERS);
                case CONFIRMED -> tell(NoticeKind.SERVICE_CONFIRMED, HELPERS);
                case UNCONFIRMED -> tell(NoticeKind.SERVICE_UNCONFIRMED, HELPERS);
                case NO_SHOW -> tell(NoticeKind.CLAIM_MISSED, CLAIMANTS);
                case DECLINED, LAPSED, RELEASED -> over();
            }
        }

        private void agreed() {
            if (!claim.status().placed()) {
                // It has been called off before this event arrived.
                return;
            }
            News.Appointment appointment = appointment(false);
            tell(NoticeKind.CLAIM_AGREED, CLAIMANTS, null, appointment);
            Predicate<Set<Party>> others = OWNERS.and(CLAIMANTS.negate());
            // Who has answered need not be told, but meets them all the same.
            tell(
                    NoticeKind.HELPER_FOUND,
                    moved.action() == ClaimAction.ACCEPT ? others.and(this::meets) : others,
                    appointment == null ? moved.actor() : null,
                    appointment);
        }

        private void over() {
            boolean agreed = moved.from() == ClaimStatus.ACCEPTED;
            News.Appointment appointment = agreed ? appointment(true) : null;
            Set<AccountId> told = new HashSet<>();
            switch (moved.action()) {
                case DECLINE -> told.addAll(tell(NoticeKind.CLAIM_DECLINED, CLAIMANTS, moved.actor(), appointment));
                case VOID -> told.addAll(tell(NoticeKind.CLAIM_VOID, CLAIMANTS, moved.actor(), appointment));
                case REFUSE -> tell(NoticeKind.INVITATION_REFUSED, OWNERS);
                case RELEASE -> {
                    if (agreed) {
                        told.addAll(tell(NoticeKind.CLAIM_RELEASED, OWNERS, moved.actor(), appointment));
                    }
                }
                case LAPSE -> {
                    told.addAll(tell(NoticeKind.CLAIM_LAPSED, CLAIMANTS, null, appointment));
                    if (moved.from().placed()) {
                        told.addAll(tell(NoticeKind.HELPER_LOST, OWNERS.and(CLAIMANTS.negate()), null, appointment));
                    }
                }
                default -> throw new IllegalStateException("Unknown end of a claim: " + moved.action());
            }
            if (agreed) {
                // Everybody else who would have met; whoever called it off only for their calendar.
                Set<AccountId> others = who(parties, this::meets, appointment == null ? moved.actor() : null);
                others.removeAll(told);
                tell(NoticeKind.APPOINTMENT_CANCELLED, others, appointment);
            }
        }

        private boolean meets(Set<Party> is) {
            return BoardNews.meets(is, claim.listing());
        }

        private boolean helps(Long actor) {
            return actor != null
                    && parties.getOrDefault(new AccountId(actor), Set.of()).contains(Party.HELPER);
        }

        /** Null when no time is agreed, or several at once, which a calendar has better by its subscription. */
        private News.Appointment appointment(boolean cancelled) {
            return claim.startsAt() == null || claim.series() != null
                    ? null
                    : new News.Appointment(cancelled, claim.sequence());
        }

        private void tell(NoticeKind kind, Predicate<Set<Party>> who) {
            tell(kind, who, moved.actor(), null);
        }

        /** @return who has been told */
        private Set<AccountId> tell(
                NoticeKind kind, Predicate<Set<Party>> who, Long butNot, News.Appointment appointment) {
            Set<AccountId> to = who(parties, who, butNot);
            tell(kind, to, appointment);
            return to;
        }

        private void tell(NoticeKind kind, Set<AccountId> to, News.Appointment appointment) {
            if (kind.toDo() && claim.status() != moved.to()) {
                // The step has been taken before this event arrived.
                return;
            }
            Set<AccountId> invited = appointment == null
                    ? Set.of()
                    : to.stream()
                            .filter(account -> meets(parties.getOrDefault(account, Set.of())))
                            .collect(Collectors.toSet());
            postman.tell(news(kind, appointment), invited);
            postman.tell(
                    news(kind, null),
                    to.stream().filter(account -> !invited.contains(account)).collect(Collectors.toSet()));
        }

        private News news(NoticeKind kind, News.Appointment appointment) {
            String step = moved.action() == null ? "MADE" : moved.action().name();
            String subject = ONE_BY_ONE.contains(kind) ? Paths.subject(claim.id()) : subject(claim);
            return new News(
                    kind,
                    subject + "-" + step + "-" + kind + "-" + moved.at(),
                    subject,
                    Paths.thread(claim.listing()),
                    Paths.page(claim.listing().id()),
                    facts(claim, moved.reason()),
                    moved.at(),
                    appointment);
        }
    }
}
