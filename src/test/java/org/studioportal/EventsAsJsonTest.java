package org.studioportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;
import org.studioportal.board.BoardEvent;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.ListingAction;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.QuestionId;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.ArticleStep;
import org.studioportal.bulletin.BulletinEvents;
import org.studioportal.bulletin.IssueId;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillagerEvents;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.AccountEvents;
import org.studioportal.security.AccountId;
import org.studioportal.studio.StudioEvents;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioStep;
import org.studioportal.testing.PortalTest;

/** What rooms tell each other is written down until it is done: see docs/decisions/events.md. */
@PortalTest
class EventsAsJsonTest {
    private static final Instant AT = Instant.parse("2026-03-02T04:00:00.123456Z");
    private static final AccountId ACCOUNT = new AccountId(3);
    private static final VillageId VILLAGE = new VillageId(4);
    private static final StudioId STUDIO = new StudioId(5);
    private static final ListingId LISTING = new ListingId(6);
    private static final QuestionId QUESTION = new QuestionId(7);

    @Autowired
    private EventSerializer serializer;

    static Stream<Object> everyEvent() {
        return Stream.of(
                new AccountEvents.PasswordChanged(ACCOUNT, true, AT),
                new VillagerEvents.Registered(ACCOUNT, VILLAGE),
                new VillagerEvents.Confirmed(ACCOUNT, VILLAGE),
                new VillagerEvents.Declined(ACCOUNT, VILLAGE),
                new StudioEvents.Stepped(STUDIO, "明灯工作室", new UnitId(8), StudioStep.CLOSE, "人手不够", AT),
                new StudioEvents.Invited(STUDIO, "明灯工作室", new VolunteerId(9), AT),
                new StudioEvents.TakenBack(STUDIO, new VolunteerId(9), AT),
                new StudioEvents.Answered(STUDIO, "明灯工作室", new VolunteerId(9), false, AT),
                new BulletinEvents.Stepped(
                        new ArticleId(11),
                        ArticleKind.CIRCULAR,
                        new UnitId(8),
                        "情况通报",
                        "20260302-11",
                        ACCOUNT,
                        null,
                        ArticleStep.SEND_BACK,
                        ACCOUNT,
                        "数字再核对",
                        0,
                        AT),
                new BulletinEvents.Commented(new ArticleId(11), "情况通报", ACCOUNT, ACCOUNT, AT),
                new BulletinEvents.Confirmed(new ArticleId(11), new UnitId(8), AT),
                new BulletinEvents.IssuePublished(new IssueId(12), 3, null, AT),
                new StudioEvents.Understaffed(STUDIO, "明灯工作室", new UnitId(8), 2, AT),
                new BoardEvent.ListingMoved(
                        LISTING,
                        ListingKind.POST,
                        ListingAction.OPEN_IT,
                        ListingStatus.SUBMITTED,
                        ListingStatus.OPEN,
                        null,
                        null,
                        AT),
                new BoardEvent.ClaimMoved(
                        LISTING,
                        new ClaimId(10),
                        new Claimant(ClaimantKind.STUDIO, 5),
                        ClaimAction.ACCEPT,
                        null,
                        ClaimStatus.ACCEPTED,
                        3L,
                        "好",
                        AT),
                new BoardEvent.ListingReworded(LISTING, 3L, AT),
                new BoardEvent.QuestionAsked(LISTING, QUESTION, 3L, AT),
                new BoardEvent.QuestionAnswered(LISTING, QUESTION, ACCOUNT, null, AT));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsTheSameWhenItIsReadAgain(Object event) {
        assertThat(serializer.<Object>deserialize(serializer.serialize(event), type(event)))
                .isEqualTo(event);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(Object event) {
        return (Class<Object>) event.getClass();
    }
}
