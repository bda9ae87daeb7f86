package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
@RecordApplicationEvents
class StudioOffersTest {
    /** A Tuesday. */
    private static final LocalDate TUESDAY = LocalDate.of(2030, 5, 7);

    private static final StudioPage.Item ADVICE = new StudioPage.Item(
            null,
            "法律咨询",
            ServiceMode.ON_SITE,
            ServiceCategory.LEGAL,
            30,
            2,
            1,
            "二楼调解室",
            "身份证",
            "涉密事项请面谈",
            WeeklyHours.parse("周二 14:00-16:00"));

    private static final StudioPage.Item TALK =
            new StudioPage.Item("法律讲座", ServiceMode.SPECIAL_EVENT, ServiceCategory.POLICY_TALK, null, null, null);

    @Autowired
    private StudioOffers offers;

    @Autowired
    private StudioLife life;

    @Autowired
    private StudioTeam team;

    @Autowired
    private Holidays holidays;

    @Autowired
    private StudioFixture town;

    @Autowired
    private ApplicationEvents events;

    private StudioId lamp;

    @BeforeEach
    void fillTheTown() {
        town.unit("U1", "市司法局");
        town.volunteer("V1", "甲一", "U1", "人民调解");
        town.volunteer("V2", "乙二", "U1", "公证 遗嘱");
        town.volunteer("V3", "丙三", "U1", "劳动维权");
        town.volunteer("V4", "丁四", "U1");
        town.studio("S1", "明灯法律援助工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:00", "V1", "V2", "V3");
        lamp = town.id("S1");
        town.describe(
                "S1",
                new StudioDescription("lamp", "司法所一楼", "19900000001", List.of(ADVICE, TALK), List.of(), List.of()));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void strangersLearnWhatAStudioOffers() {
        StudioOffer advice = offers.of(lamp).getFirst();
        assertThat(advice.studio()).isEqualTo(lamp);
        assertThat(advice.studioName()).isEqualTo("明灯法律援助工作室");
        assertThat(advice.slug()).isEqualTo("lamp");
        assertThat(advice.unit()).isEqualTo(town.unitId("U1"));
        assertThat(advice.name()).isEqualTo("法律咨询");
        assertThat(advice.mode()).isEqualTo(ServiceMode.ON_SITE);
        assertThat(advice.category()).isEqualTo(ServiceCategory.LEGAL);
        assertThat(advice.minutes()).isEqualTo(30);
        assertThat(advice.capacity()).isEqualTo(2);
        assertThat(advice.noticeDays()).isEqualTo(1);
        assertThat(advice.place()).isEqualTo("二楼调解室");
        assertThat(advice.bring()).isEqualTo("身份证");
        assertThat(advice.notes()).isEqualTo("涉密事项请面谈");
        assertThat(offers.item(advice.item())).contains(advice);
    }

    @Test
    void whatAStudioDoesNotSayIsTakenAsUsual() {
        StudioOffer talk = offers.of(lamp).getLast();
        assertThat(talk.minutes()).isEqualTo(StudioOffer.USUAL_MINUTES).isEqualTo(60);
        assertThat(talk.capacity()).isEqualTo(1);
        assertThat(talk.noticeDays()).isZero();
        assertThat(talk.place()).isEqualTo("司法所一楼");
        assertThat(talk.bring()).isNull();
        assertThat(talk.notes()).isNull();
    }

    @Test
    void anItemHasItsOwnHoursOrTheStudiosAndTheExceptionsHoldForBoth() {
        LocalDate away = TUESDAY.plusDays(7);
        LocalDate festival = TUESDAY.plusDays(14);
        town.change(
                "S1",
                was -> Profiles.with(
                        was,
                        ProfileField.SPECIAL_DAYS,
                        List.of(
                                SpecialDay.closed(away, "培训"),
                                SpecialDay.extra(festival, new TimeSpan(600, 630), "节日咨询"))));
        SystemWork.run(() -> holidays.set(festival, "开渔节"));

        assertThat(spans(0, TUESDAY)).containsExactly("14:00-16:00");
        assertThat(spans(1, TUESDAY)).containsExactly("09:00-11:00");
        assertThat(spans(0, away)).isEmpty();
        assertThat(spans(1, away)).isEmpty();
        assertThat(spans(0, festival)).containsExactly("10:00-10:30");
        assertThat(spans(1, festival)).containsExactly("10:00-10:30");
        assertThat(offers.of(lamp).getFirst().times().minutes()).isEqualTo(30);
        assertThat(offers.of(lamp).getFirst().times().noticeDays()).isEqualTo(1);
    }

    @Test
    void anItemKeepsItsIdWhenItIsDescribedAnew() {
        ServiceItemId advice = offers.of(lamp).getFirst().item();
        ServiceItemId talk = offers.of(lamp).getLast().item();
        town.change(
                "S1",
                was -> Profiles.with(
                        was, ProfileField.ITEMS, List.of(named(was.items().getFirst(), "法律援助"))));
        assertThat(offers.item(advice)).map(StudioOffer::name).contains("法律援助");
        assertThat(offers.item(talk)).isEmpty();
    }

    @Test
    void allIsInTheOrderOfStudiosTheNewestFirst() {
        town.studio("S2", "健康工作室", "U1", Set.of(ServiceCategory.HEALTH), "周四 09:00-11:00", "V4");
        town.describe(
                "S2",
                "health",
                new StudioPage.Item("血压测量", ServiceMode.ON_SITE, ServiceCategory.HEALTH, 10, null, null));
        assertThat(offers.all()).extracting(StudioOffer::name).containsExactly("血压测量", "法律咨询", "法律讲座");
        assertThat(offers.studios()).extracting(StudioRef::slug).containsExactly("health", "lamp");
    }

    @Test
    void whatIsNotPublishedIsNotOffered() {
        ServiceItemId advice = offers.of(lamp).getFirst().item();
        SystemWork.run(() -> life.suspend(lamp, "整顿"));
        assertThat(offers.all()).isEmpty();
        assertThat(offers.of(lamp)).isEmpty();
        assertThat(offers.item(advice)).isEmpty();
        assertThat(offers.studios()).isEmpty();
        assertThat(offers.studio(lamp)).isEmpty();
        SystemWork.run(() -> life.resume(lamp));
        assertThat(offers.item(advice)).isPresent();
    }

    @Test
    void aStudioIsKnownWithItsMembersAndWhatTheyCanDo() {
        StudioRef known = offers.studio(lamp).orElseThrow();
        assertThat(known.name()).isEqualTo("明灯法律援助工作室");
        assertThat(known.slug()).isEqualTo("lamp");
        assertThat(known.unit()).isEqualTo(town.unitId("U1"));
        assertThat(known.categories()).containsExactly(ServiceCategory.LEGAL);
        assertThat(known.members()).isEqualTo(3);
        assertThat(known.words()).contains("人民调解", "劳动维权", "公证", "遗嘱");
        town.retire("V3");
        assertThat(offers.studio(lamp).orElseThrow().members()).isEqualTo(2);
        assertThat(offers.studio(lamp).orElseThrow().words()).doesNotContain("劳动维权");
        town.studio("S2", "无名工作室", "U1", Set.of(ServiceCategory.OTHER), null);
        assertThat(offers.studio(town.id("S2")).orElseThrow().words()).isEmpty();
        assertThat(offers.studio(town.id("S2")).orElseThrow().members()).isZero();
    }

    @Test
    void manyStudiosCostThreeStatementsAndNoneWhenNothingHasChanged() {
        IntStream.range(10, 20).forEach(i -> {
            town.studio("S" + i, "工作室" + i, "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:00", "V1");
            town.describe("S" + i, "s" + i, TALK);
        });
        // Others who listen have asked already.
        town.forgetCatalogue();
        assertThat(Statements.of(offers::all)).hasSize(3);
        assertThat(Statements.of(() -> {
                    assertThat(offers.studios()).hasSize(11);
                    assertThat(offers.all()).hasSize(12);
                    return offers.item(offers.of(lamp).getFirst().item());
                }))
                .isEmpty();
    }

    /** Called when listeners for after the commit are; registered before them, so only its order puts the catalogue first. */
    @Test
    void whoeverListensAfterTheCommitFindsWhatHasChanged() {
        assertThat(offers.of(lamp)).hasSize(2);
        List<StudioOffer> found = new ArrayList<>();
        town.inTransaction(() -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    found.addAll(offers.of(lamp));
                }
            });
            town.change(
                    "S1",
                    was -> Profiles.with(
                            was, ProfileField.ITEMS, List.of(was.items().getLast())));
        });
        assertThat(found).extracting(StudioOffer::name).containsExactly("法律讲座");
    }

    @Test
    void everyChangeThatVisitorsSeeIsTold() {
        StudioId health = other();
        Actor second = town.account("V2");
        Actor fourth = town.account("V4");
        Set<StudioId> lampOnly = Set.of(lamp);
        assertThat(told(() -> town.describe("S1", "lamp", ADVICE))).containsOnly(lampOnly);
        assertThat(told(() -> town.change(
                        "S1", was -> Profiles.with(was, ProfileField.WEEKLY, WeeklyHours.parse("周二、四 09:00-17:00")))))
                .containsOnly(lampOnly);
        assertThat(told(() -> SystemWork.run(() -> life.suspend(lamp, "整顿")))).containsOnly(lampOnly);
        assertThat(told(() -> SystemWork.run(() -> life.resume(lamp)))).containsOnly(lampOnly);
        assertThat(told(() -> SystemWork.run(() -> team.dismiss(lamp, town.volunteerId("V3")))))
                .containsOnly(lampOnly);
        assertThat(told(() -> SystemWork.run(() -> team.invite(lamp, town.volunteerId("V4")))))
                .containsOnly(lampOnly);
        assertThat(told(() -> SignedIn.as(fourth, () -> team.answer(lamp, true))))
                .containsOnly(lampOnly);
        assertThat(told(() -> SignedIn.as(second, () -> team.leave(lamp)))).containsOnly(lampOnly);
        assertThat(told(() -> town.relearn("V4", "丁四", "U1", "公证"))).containsOnly(Set.of(lamp, health));
        assertThat(told(() -> town.retire("V4"))).containsOnly(Set.of(lamp, health));
        assertThat(told(() -> town.reinstate("V4"))).containsOnly(Set.of(lamp, health));
        assertThat(told(() -> SystemWork.run(() -> holidays.set(TUESDAY, "开渔节"))))
                .containsOnly(Set.of());
        assertThat(told(() ->
                        SystemWork.run(() -> holidays.change(TUESDAY, new HolidayDay(TUESDAY.plusDays(1), "开渔节")))))
                .containsOnly(Set.of());
        assertThat(told(() -> SystemWork.run(() -> holidays.remove(TUESDAY.plusDays(1)))))
                .containsOnly(Set.of());
        assertThat(told(() -> SystemWork.run(() -> holidays.prefill(2030)))).containsOnly(Set.of());
        assertThat(told(() -> town.studio("S3", "新工作室", "U1", Set.of(ServiceCategory.OTHER), null)))
                .containsOnly(Set.of());
        assertThat(told(() -> SystemWork.run(() -> life.close(lamp, "人员调离")))).containsOnly(lampOnly);
    }

    private StudioId other() {
        town.studio("S2", "健康工作室", "U1", Set.of(ServiceCategory.HEALTH), "周四 09:00-11:00", "V4");
        return town.id("S2");
    }

    /** What a change tells; never nothing. */
    private Set<Set<StudioId>> told(Runnable change) {
        events.clear();
        change.run();
        Set<Set<StudioId>> told =
                events.stream(StudiosChanged.class).map(StudiosChanged::studios).collect(Collectors.toSet());
        assertThat(told).isNotEmpty();
        return told;
    }

    private List<String> spans(int item, LocalDate date) {
        return offers.of(lamp).get(item).hours().on(date).openings().stream()
                .map(opening -> opening.span().toString())
                .toList();
    }

    private static StudioPage.Item named(StudioPage.Item item, String name) {
        return new StudioPage.Item(
                item.id(),
                name,
                item.mode(),
                item.category(),
                item.minutes(),
                item.capacity(),
                item.noticeDays(),
                item.place(),
                item.bring(),
                item.notes(),
                item.hours());
    }
}
