package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.VillagerEvents;
import org.studioportal.security.AccountEvents;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.studio.StudioEvents;
import org.studioportal.studio.StudioStep;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** Who is told of what happens to accounts and studios. */
@PortalTest
class AccountAndStudioNewsTest {
    private static final String NAME = "明灯工作室";
    private static final Instant AT = Instant.parse("2026-03-02T04:00:00Z");

    @Autowired
    TownFixture towns;

    @Autowired
    NotificationFixture notices;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Town town;
    private Actor city;

    @BeforeEach
    void aTown() {
        town = towns.town();
        city = towns.cityAdmin();
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(tx -> events.publishEvent(event));
    }

    private List<NoticeKind> told(Actor person) {
        notices.awaitEvents();
        return notices.told(person);
    }

    @Test
    void whosePasswordWasChangedLearnsIt() {
        AccountId villager = new AccountId(town.villager().accountId());
        happens(new AccountEvents.PasswordChanged(villager, true, AT));
        assertThat(told(town.villager())).containsExactly(NoticeKind.PASSWORD_CHANGED);
        assertThat(told(town.clerk())).isEmpty();
    }

    @Test
    void aVillagerWhoRegistersWaitsForTheirClerkAndThenLearnsTheAnswer() {
        AccountId villager = new AccountId(town.villager().accountId());
        happens(new VillagerEvents.Registered(villager, town.village()));
        assertThat(told(town.clerk())).containsExactly(NoticeKind.VILLAGER_TO_CONFIRM);
        assertThat(notices.waiting(town.clerk())).isOne();

        happens(new VillagerEvents.Confirmed(villager, town.village()));
        assertThat(told(town.villager())).containsExactly(NoticeKind.VILLAGER_CONFIRMED);
        assertThat(notices.waiting(town.clerk())).isZero();
    }

    @Test
    void aStudioThatIsSubmittedWaitsForTheCityAndItsPeopleLearnTheAnswer() {
        happens(new StudioEvents.Stepped(town.studio(), NAME, town.unit(), StudioStep.SUBMIT, null, AT));
        assertThat(told(city)).containsExactly(NoticeKind.STUDIO_TO_REVIEW);

        happens(new StudioEvents.Stepped(
                town.studio(), NAME, town.unit(), StudioStep.SEND_BACK, "补充规则", AT.plusSeconds(60)));
        assertThat(told(town.lead().actor())).containsExactly(NoticeKind.STUDIO_RETURNED);
        assertThat(told(town.unitAdmin())).containsExactly(NoticeKind.STUDIO_RETURNED);
        assertThat(notices.waiting(city)).isZero();
    }

    @Test
    void whoIsInvitedIsAskedUntilTheyAnswerOrItIsTakenBack() {
        Actor invited = town.team().get(1).actor();
        happens(new StudioEvents.Invited(town.studio(), NAME, town.team().get(1).id(), AT));
        assertThat(told(invited)).containsExactly(NoticeKind.STUDIO_INVITED);
        assertThat(notices.waiting(invited)).isOne();

        happens(new StudioEvents.TakenBack(town.studio(), town.team().get(1).id(), AT.plusSeconds(60)));
        assertThat(notices.waiting(invited)).isZero();

        happens(new StudioEvents.Invited(town.studio(), NAME, town.team().get(1).id(), AT.plusSeconds(120)));
        happens(new StudioEvents.Answered(
                town.studio(), NAME, town.team().get(1).id(), true, AT.plusSeconds(180)));
        assertThat(told(town.lead().actor())).containsExactly(NoticeKind.STUDIO_JOINED);
        assertThat(notices.waiting(invited)).isZero();
    }

    @Test
    void theCityLearnsThatAStudioHasTooFewMembers() {
        happens(new StudioEvents.Understaffed(town.studio(), NAME, town.unit(), 2, AT));
        assertThat(told(city)).containsExactly(NoticeKind.STUDIO_UNDERSTAFFED);
    }
}
