package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;

/** The administrator's view of what leaves the portal. */
@PortalTest
class OutboxTest {
    private static final NoticeKind KIND = NoticeKind.VILLAGER_CONFIRMED;

    @Autowired
    Outbox outbox;

    @Autowired
    NotificationFixture notices;

    @Autowired
    TestChannel channel;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    AccountFixture accounts;

    @Autowired
    TestClock clock;

    private Actor ann;
    private Actor bea;

    @BeforeEach
    void theAdministratorLooks() {
        clock.set(
                LocalDateTime.parse("2026-03-03T12:00").atZone(PortalTime.ZONE).toInstant());
        channel.reachEverybody();
        dispatcher.circuit(TestChannel.NAME).worked();
        ann = accounts.open("ann", "安某");
        bea = accounts.open("bea", "贝某");
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    private List<Delivery> found(String words, DeliveryState state) {
        return outbox.page(new OutboxFilter(words, state, null), Long.MAX_VALUE, 50);
    }

    private void refuseAnn() {
        channel.answer(letter -> {
            if (letter.to().username().equals("ann")) {
                throw new LetterRefused("550 5.1.1 no such mailbox", true, null);
            }
        });
    }

    @Test
    void lettersAreFoundByPersonErrorIdAndState() {
        refuseAnn();
        notices.tell(KIND, 1, ann, bea);
        dispatcher.tick();
        assertThat(found("", null)).hasSize(2);
        assertThat(found("ANN", null)).extracting(Delivery::displayName).containsExactly("安某");
        assertThat(found("贝", null)).extracting(Delivery::username).containsExactly("bea");
        assertThat(found("5.1.1", null)).extracting(Delivery::username).containsExactly("ann");
        assertThat(found("%", null)).isEmpty();
        Delivery dead = found("", DeliveryState.DEAD).getFirst();
        assertThat(found(dead.messageId(), null)).extracting(Delivery::id).containsExactly(dead.id());
        assertThat(dead.attempts()).isOne();
        assertThat(dead.lastError()).isEqualTo("550 5.1.1 no such mailbox");
        assertThat(outbox.counts()).containsEntry(DeliveryState.DEAD, 1L).containsEntry(DeliveryState.SENT, 1L);
        assertThat(Statements.of(() -> found("ann", null))).hasSize(4);
        assertThat(Statements.of(() -> found("", null))).hasSize(3);
    }

    @Test
    void whatWasRefusedCanBeSentAgainButNotWhatHasLeft() {
        refuseAnn();
        notices.tell(KIND, 1, ann, bea);
        dispatcher.tick();
        channel.answer(letter -> {});
        List<Long> all = found("", null).stream().map(Delivery::id).toList();
        assertThat(outbox.retry(all)).isOne();
        dispatcher.tick();
        assertThat(notices.letters()).containsOnly(DeliveryState.SENT);
        assertThat(channel.arrived()).hasSize(2);
    }

    @Test
    void whatHasNotLeftCanBeTakenOut() {
        channel.down(true);
        notices.tell(KIND, 1, ann);
        dispatcher.tick();
        assertThat(outbox.cancel(found("", null).stream().map(Delivery::id).toList()))
                .isOne();
        channel.down(false);
        clock.advance(Duration.ofMinutes(1));
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
    }

    @Test
    void aChannelThatIsDownOrNotSetUpSaysSo() {
        channel.down(true);
        notices.tell(KIND, 1, ann);
        dispatcher.tick();
        assertThat(standing().down()).isEqualTo("nobody answers");
        assertThat(standing().waiting()).isOne();
        assertThat(standing().nextTry()).isAfter(clock.instant());

        channel.configured(false);
        notices.tell(KIND, 2, ann);
        assertThat(standing().configured()).isFalse();
        assertThat(standing().held()).isOne();
        assertThat(outbox.cancelHeld()).isOne();
        assertThat(standing().held()).isZero();
    }

    private ChannelStanding standing() {
        return outbox.standings().stream()
                .filter(standing -> standing.channel().equals(TestChannel.NAME))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachDayOfTheCitySaysWhatBecameOfItsLetters() {
        clock.set(
                LocalDateTime.parse("2026-03-02T23:30").atZone(PortalTime.ZONE).toInstant());
        notices.tell(NoticeKind.PASSWORD_CHANGED, 1, ann);
        dispatcher.tick();
        clock.set(
                LocalDateTime.parse("2026-03-03T09:00").atZone(PortalTime.ZONE).toInstant());
        refuseAnn();
        notices.tell(KIND, 2, ann, bea);
        dispatcher.tick();
        assertThat(outbox.figures(3))
                .containsExactly(
                        new DeliveryFigures(LocalDate.of(2026, 3, 1), 0, 0, 0),
                        new DeliveryFigures(LocalDate.of(2026, 3, 2), 1, 0, 0),
                        new DeliveryFigures(LocalDate.of(2026, 3, 3), 1, 1, 0));
    }

    @Test
    void nobodyElseLooksIntoIt() {
        SignedIn.as(ann);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(outbox::counts);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> outbox.retry(List.of(1L)));
    }
}
