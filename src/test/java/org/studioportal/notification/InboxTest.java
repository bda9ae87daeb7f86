package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** One's own inbox, and one's own wishes. */
@PortalTest
class InboxTest {
    @Autowired
    NotificationFixture notices;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxFeed feed;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    StopTokens tokens;

    @Autowired
    AccountFixture accounts;

    private Actor ann;
    private Actor bea;

    @BeforeEach
    void annIsSignedIn() {
        ann = accounts.open("ann", "安");
        bea = accounts.open("bea", "贝");
        SignedIn.as(ann);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    private List<InboxLine> shelf(InboxFilter.Shelf shelf) {
        return inbox.page(new InboxFilter(shelf, null), Long.MAX_VALUE, 100);
    }

    @Test
    void theNewestIsFirstAndAPageGoesOnWhereTheOneBeforeEnded() {
        for (int i = 1; i <= 5; i++) {
            notices.tell(NoticeKind.PASSWORD_CHANGED, i, ann, bea);
        }
        List<InboxLine> first = inbox.page(InboxFilter.FIRST, Long.MAX_VALUE, 3);
        List<InboxLine> second =
                inbox.page(InboxFilter.FIRST, first.getLast().id().value(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        List<Long> ids = new ArrayList<>();
        first.forEach(line -> ids.add(line.id().value()));
        second.forEach(line -> ids.add(line.id().value()));
        assertThat(ids).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
        assertThat(Statements.of(() -> inbox.page(InboxFilter.FIRST, Long.MAX_VALUE, 3)))
                .hasSize(1);
        assertThat(Statements.of(inbox::unread)).hasSize(1);
    }

    @Test
    void whatIsReadLeavesTheNewShelfUnlessItStillAsksForAStep() {
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        notices.tell(NoticeKind.STUDIO_INVITED, 2, ann);
        assertThat(inbox.unread()).isEqualTo(2);
        inbox.mark(shelf(InboxFilter.Shelf.NEW).stream().map(InboxLine::id).toList(), true);
        assertThat(inbox.unread()).isZero();
        assertThat(shelf(InboxFilter.Shelf.NEW)).extracting(InboxLine::kind).containsExactly(NoticeKind.STUDIO_INVITED);

        notices.settle(2);
        assertThat(shelf(InboxFilter.Shelf.NEW)).isEmpty();
        assertThat(shelf(InboxFilter.Shelf.ALL)).hasSize(2).noneMatch(InboxLine::waits);
    }

    @Test
    void whatIsPutAwayIsInTheArchiveAndCanComeBack() {
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        List<NoticeId> one = List.of(shelf(InboxFilter.Shelf.ALL).getFirst().id());
        inbox.archive(one, true);
        assertThat(shelf(InboxFilter.Shelf.ALL)).isEmpty();
        assertThat(shelf(InboxFilter.Shelf.ARCHIVE)).hasSize(1);
        inbox.archive(one, false);
        assertThat(shelf(InboxFilter.Shelf.ALL)).hasSize(1);
    }

    @Test
    void allCanBeMarkedAsReadButForWhatAsksForAStep() {
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        notices.tell(NoticeKind.STUDIO_INVITED, 2, ann);
        notices.tell(NoticeKind.STUDIO_APPROVED, 3, ann);
        inbox.markAll(NoticeTopic.STUDIOS);
        assertThat(inbox.unread()).isEqualTo(2);
        inbox.markAll(null);
        assertThat(inbox.unread()).isOne();
    }

    @Test
    void nobodyReadsOrMovesWhatIsSomebodyElses() {
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, bea);
        assertThat(shelf(InboxFilter.Shelf.ALL)).isEmpty();
        List<NoticeId> beas = SignedIn.as(
                bea,
                () -> shelf(InboxFilter.Shelf.ALL).stream().map(InboxLine::id).toList());
        inbox.mark(beas, true);
        inbox.archive(beas, true);
        assertThat(SignedIn.as(bea, inbox::unread)).isOne();
    }

    @Test
    void topicsAreCounted() {
        notices.tell(NoticeKind.STUDIO_INVITED, 1, ann);
        notices.tell(NoticeKind.STUDIO_APPROVED, 2, ann);
        notices.tell(NoticeKind.PASSWORD_CHANGED, 3, ann);
        assertThat(inbox.counts(InboxFilter.Shelf.NEW))
                .isEqualTo(Map.of(NoticeTopic.STUDIOS, 2, NoticeTopic.ACCOUNT, 1));
        assertThat(inbox.page(new InboxFilter(InboxFilter.Shelf.NEW, NoticeTopic.STUDIOS), Long.MAX_VALUE, 10))
                .hasSize(2);
    }

    @Test
    void openPagesLearnHowMuchIsUnreadAndOnlyWhenThatHasChanged() {
        List<Integer> seen = new ArrayList<>();
        Runnable end = inbox.watch(seen::add);
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        feed.tick();
        feed.tick();
        notices.tell(NoticeKind.PASSWORD_CHANGED, 2, ann);
        feed.tick();
        inbox.markAll(null);
        feed.tick();
        end.run();
        notices.tell(NoticeKind.PASSWORD_CHANGED, 3, ann);
        feed.tick();
        assertThat(seen).containsExactly(1, 2, 0);
    }

    /** However many look, on however many pages. */
    @Test
    void fiveHundredOpenPagesCostTwoStatementsAChange() {
        for (int i = 0; i < 500; i++) {
            inbox.watch(unread -> {});
        }
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        assertThat(Statements.of(() -> {
                    feed.tick();
                    return null;
                }))
                .hasSize(2);
    }

    @Test
    void aFilterIsInTheAddress() {
        for (InboxFilter.Shelf shelf : InboxFilter.Shelf.values()) {
            InboxFilter filter = new InboxFilter(shelf, NoticeTopic.STUDIOS);
            assertThat(InboxFilter.parse(filter.parameters())).isEqualTo(filter);
        }
        assertThat(InboxFilter.parse(Map.of("shelf", "attic", "topic", "weather")))
                .isEqualTo(InboxFilter.FIRST);
    }

    @Test
    void aFewKindsCannotBePutOff() {
        assertThatExceptionOfType(CannotBeStopped.class)
                .isThrownBy(() -> preferences.choose(NoticeKind.CLAIM_DECLINED, Timing.NEVER));
        preferences.choose(NoticeKind.LISTING_OPENED, Timing.DAILY);
        assertThat(preferences.mine())
                .containsEntry(NoticeKind.LISTING_OPENED, Timing.DAILY)
                .containsEntry(NoticeKind.CLAIM_DECLINED, Timing.NOW)
                .containsEntry(NoticeKind.SERVICE_CONFIRMED, Timing.DAILY);
    }

    @Test
    void whoHoldsALetterStopsItsKindWithoutSigningIn() {
        String path = tokens.path(new AccountId(ann.accountId()), NoticeKind.LISTING_OPENED);
        String token = path.substring(path.indexOf('/') + 1);
        SignedIn.nobody();
        assertThat(preferences.stoppedBy(token)).contains(NoticeKind.LISTING_OPENED);
        assertThat(preferences.stop(token)).contains(NoticeKind.LISTING_OPENED);
        assertThat(SignedIn.as(ann, preferences::mine)).containsEntry(NoticeKind.LISTING_OPENED, Timing.NEVER);
        assertThat(SignedIn.as(bea, preferences::mine)).containsEntry(NoticeKind.LISTING_OPENED, Timing.NOW);
    }

    @Test
    void aTokenThatSomebodyMadeUpStopsNothing() {
        String path = tokens.path(new AccountId(ann.accountId()), NoticeKind.LISTING_OPENED);
        String token = path.substring(path.indexOf('/') + 1);
        for (String wrong : List.of("", "x", token + "A", token.substring(1), "AAAA" + token.substring(4), "……")) {
            assertThat(preferences.stop(wrong)).as(wrong).isEmpty();
        }
        assertThat(tokens.path(new AccountId(1), NoticeKind.PASSWORD_CHANGED)).isNull();
    }
}
