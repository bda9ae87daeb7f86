package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** What other rooms ask about people who take part in a request. */
@PortalTest
class DirectoryPeopleTest {
    @Autowired
    private Directory directory;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private VillagerFixture villagers;

    @Autowired
    private Villages villages;

    @Autowired
    private OwnVolunteer own;

    @Autowired
    private JdbcClient jdbc;

    private UnitId paired;
    private UnitId other;
    private VillageId village;

    @BeforeEach
    void twoUnitsAndAVillage() {
        paired = volunteers.unit("U1", "甲单位");
        other = volunteers.unit("U2", "乙单位");
        village = SystemWork.call(
                () -> villages.register(new VillageData("V1", "东村", "城关镇", false, false, Contact.NONE)));
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aVillagerIsKnownByTheirAccountWhetherConfirmedOrNot() {
        AccountId li = account(villagers.confirmed(village, "li", "李村民"));
        AccountId wang = account(villagers.waiting(village, "wang", "王村民"));
        AccountId nobody = volunteers.helper(paired, "P1", VolunteerLevel.BASIC).account();

        assertThat(directory.villagerOf(li)).hasValueSatisfying(villager -> {
            assertThat(villager.account()).isEqualTo(li);
            assertThat(villager.village()).isEqualTo(village);
            assertThat(villager.name()).isEqualTo("李村民");
            assertThat(villager.confirmed()).isTrue();
        });
        assertThat(directory.villagerOf(wang)).map(VillagerRef::confirmed).hasValue(false);
        assertThat(directory.villagerOf(nobody)).isEmpty();
        assertThat(Statements.of(() -> directory.villagerOf(li))).hasSize(1);
        assertThat(directory.villagers(List.of(nobody, wang, li)))
                .extracting(VillagerRef::name)
                .containsExactly("李村民", "王村民");
        assertThat(Statements.of(() -> directory.villagers(List.of(nobody, wang, li))))
                .hasSize(1);
        assertThat(Statements.of(() -> directory.villagers(List.of()))).isEmpty();
    }

    @Test
    void aVillagersPhoneLeavesALineInTheTrail() {
        Actor li = villagers.confirmed(village, "li", "李村民");
        VillagerId id = directory.villagerOf(account(li)).orElseThrow().id();
        SignedIn.as(li);

        assertThat(directory.revealPhone(id)).hasValue("19900000009");
        assertThat(directory.revealPhone(new VillagerId(id.value() + 1))).isEmpty();
        assertThat(Statements.of(() -> directory.revealPhone(id))).hasSize(2);
        assertThat(jdbc.sql("""
                        select distinct concat(actor, ' ', subject_type, ' ', subject_id) from audit_entry
                        where action = 'villager.phone-revealed'""").query(String.class).list()).containsExactly("li Villager " + id.value());
    }

    @Test
    void soDoesAVolunteersWhichIsShownUnlessTheyHideIt() {
        VolunteerId id = volunteers.helper(paired, "P1", VolunteerLevel.BASIC).id();
        SignedIn.as(villagers.confirmed(village, "li", "李村民"));

        assertThat(directory.revealContact(id))
                .hasValue(new VolunteerContact(ContactChannel.PHONE, "19900000001", null));
        assertThat(directory.revealContact(new VolunteerId(id.value() + 1))).isEmpty();
        assertThat(jdbc.sql("select concat(actor, ' ', details) from audit_entry where action = 'volunteer.revealed'")
                        .query(String.class)
                        .list())
                .containsExactly("li P1");
        assertThat(Statements.of(() -> directory.revealContact(id))).hasSize(2);
    }

    @Test
    void candidatesAreThoseWhoCoverItOrBelongToThePairedUnit() {
        volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL, ServiceCategory.TECH);
        volunteers.helper(other, "P2", VolunteerLevel.PROFESSIONAL, ServiceCategory.CULTURE, ServiceCategory.LEGAL);
        volunteers.helper(other, "P3", VolunteerLevel.PROFESSIONAL, ServiceCategory.HEALTH);
        volunteers.helper(paired, "P4", VolunteerLevel.SKILLED);
        volunteers.helper(paired, "P5", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        volunteers.helper(paired, "P6", VolunteerLevel.BASIC);
        Helper retired = volunteers.helper(paired, "P7", VolunteerLevel.PROFESSIONAL, ServiceCategory.LEGAL);
        jdbc.sql("update volunteer set retired_on = '2026-01-01' where id = ?")
                .param(retired.id().value())
                .update();
        volunteers.volunteer("P8", "没有账号", paired);

        assertThat(candidates(Set.of(paired), 10)).containsExactly("P5", "P2", "P1", "P4", "P6");
        assertThat(candidates(Set.of(paired), 2)).containsExactly("P5", "P2");
        assertThat(candidates(Set.of(), 10)).containsExactly("P2", "P1", "P5");
        assertThat(Statements.of(() -> directory.candidates(ServiceCategory.LEGAL, Set.of(paired, other), 10)))
                .hasSize(1);
    }

    @Test
    void whatACandidateSaysOfThemselvesIsOnTheirCard() {
        Helper helper = volunteers.helper(paired, "P1", VolunteerLevel.BASIC);
        SignedIn.as(helper.actor());
        own.change(
                0,
                new VolunteerProfile(
                        List.of("翻译"),
                        Set.of(ServiceCategory.CULTURE),
                        WeeklyHours.parse("周二 18:00-20:00"),
                        List.of("城关镇"),
                        false,
                        ContactChannel.SMS,
                        "晚饭后",
                        null));

        VolunteerCard card = directory.cardOf(helper.account()).orElseThrow();
        assertThat(card.who().id()).isEqualTo(helper.id());
        assertThat(card.who().specialties()).containsExactly("翻译");
        assertThat(card.availability()).isEqualTo(WeeklyHours.parse("周二 18:00-20:00"));
        assertThat(card.towns()).containsExactly("城关镇");
        assertThat(directory.candidates(ServiceCategory.CULTURE, Set.of(), 10)).containsExactly(card);
        assertThat(Statements.of(() -> directory.cardOf(helper.account()))).hasSize(1);
        assertThat(directory.revealContact(helper.id()))
                .hasValue(new VolunteerContact(ContactChannel.SMS, null, "晚饭后"));
    }

    @Test
    void whoHasRetiredHasNoCardNorHasAnybodyElse() {
        Helper helper = volunteers.helper(paired, "P1", VolunteerLevel.BASIC);
        jdbc.sql("update volunteer set retired_on = '2026-01-01'").update();
        assertThat(directory.cardOf(helper.account())).isEmpty();
        assertThat(directory.cardOf(account(villagers.confirmed(village, "li", "李村民"))))
                .isEmpty();
    }

    @Test
    void strangersAskNothingOfTheKind() {
        VillagerId id = directory
                .villagerOf(account(villagers.confirmed(village, "li", "李村民")))
                .orElseThrow()
                .id();
        SignedIn.nobody();
        Stream.<Runnable>of(
                        () -> directory.villagerOf(new AccountId(1)),
                        () -> directory.villagers(List.of(new AccountId(1))),
                        () -> directory.revealPhone(id),
                        () -> directory.revealContact(new VolunteerId(1)),
                        () -> directory.candidates(ServiceCategory.LEGAL, Set.of(paired), 10))
                .forEach(question ->
                        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(question::run));
    }

    private List<String> candidates(Set<UnitId> preferred, int limit) {
        return directory.candidates(ServiceCategory.LEGAL, preferred, limit).stream()
                .map(card -> card.who().code())
                .toList();
    }

    private static AccountId account(Actor actor) {
        return new AccountId(actor.accountId());
    }
}
