package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** Who may see and do what with people's data. */
@PortalTest
class DirectoryRightsTest {
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    private Units units;

    @Autowired
    private Villages villages;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Villagers villagers;

    @Autowired
    private Partners partners;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private UnitId own;
    private UnitId other;
    private VillageId village;
    private VolunteerId zhang;
    private VolunteerId li;

    @BeforeEach
    void twoUnitsWithAVolunteerEach() {
        SystemWork.run(() -> {
            own = units.register(new UnitData("U1", "甲单位", UnitKind.PARTY, Contact.NONE));
            other = units.register(new UnitData("U2", "乙单位", UnitKind.PARTY, Contact.NONE));
            village = villages.register(new VillageData("V1", "东村", "城关镇", false, false, Contact.NONE));
            zhang = volunteers.register(person("P1", "张三", own));
            li = volunteers.register(person("P2", "李四", other));
        });
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, own.value()));
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aUnitsAdministratorSeesTheirOwnPeopleInFullAndOthersMasked() {
        assertThat(volunteers.details(zhang).data().phone()).isEqualTo("19900000001");
        VolunteerData masked = volunteers.details(li).data();
        assertThat(masked.phone()).isEqualTo("199****0001");
        assertThat(masked.email()).isEqualTo("p****@example.org");
        assertThat(masked.gender()).isNull();
    }

    @Test
    void seeingAPhoneInFullLeavesALineSeeingItMaskedDoesNot() {
        volunteers.details(zhang);
        volunteers.details(li);
        assertThat(jdbc.sql(
                                "select concat(actor, ' ', subject_id) from audit_entry where action = 'volunteer.revealed'")
                        .query(String.class)
                        .list())
                .containsExactly("unit01 " + zhang.value());
    }

    @Test
    void volunteersSeeTheirOwnDataInFull() {
        long account = SystemWork.call(() -> {
            villagers.register(new VillagerRegistration(
                    "张三", "19900000001", village, "zhangsan", "三只蓝色的猫在河边唱歌", Messages.CHINESE));
            return jdbc.sql("select id from account").query(Long.class).single();
        });
        SystemWork.run(() -> volunteers.connect(zhang, new AccountId(account)));
        SignedIn.as(new Actor(account, "zhangsan", "张三", Set.of(new Grant(Role.VOLUNTEER, own.value()))));

        assertThat(volunteers.details(zhang).data().phone()).isEqualTo("19900000001");
        assertThat(volunteers.details(li).data().phone()).contains("*");
    }

    @Test
    void aUnitsAdministratorCannotTouchAnotherUnitsPeople() {
        int version = volunteers.details(li).version();
        assertDenied(() -> volunteers.list(VolunteerFilter.of(other), PAGE));
        assertDenied(() -> volunteers.list(VolunteerFilter.of(null), PAGE));
        assertDenied(() -> volunteers.register(person("P3", "王五", other)));
        assertDenied(() -> volunteers.change(li, version, person("P2", "李四", own)));
        assertDenied(() -> volunteers.change(zhang, 0, person("P1", "张三", other)));
        assertDenied(() -> volunteers.retire(li, version));
        assertDenied(() -> volunteers.reinstate(li, version));
        assertDenied(() -> units.changeContact(other, 0, Contact.NONE));
        assertDenied(() -> units.details(other));
    }

    @Test
    void whatIsTheCitysIsTheCitysOnly() {
        assertDenied(() -> units.list(new UnitFilter("", null), PAGE));
        assertDenied(() -> units.register(new UnitData("U3", "丙", UnitKind.OTHER, Contact.NONE)));
        assertDenied(() -> units.change(own, 0, new UnitData("U1", "丙", UnitKind.OTHER, Contact.NONE)));
        assertDenied(() -> villages.register(new VillageData("V3", "南村", "镇", false, false, Contact.NONE)));
        assertDenied(() -> partners.list(new PartnerFilter("", null), PAGE));
        assertDenied(() -> volunteers.connect(zhang, new AccountId(1)));
    }

    @Test
    void theirOwnPeopleTheyRegisterChangeAndRetire() {
        VolunteerId wang = volunteers.register(person("P3", "王五", own));
        volunteers.change(wang, volunteers.details(wang).version(), person("P3", "王小五", own));
        volunteers.retire(wang, volunteers.details(wang).version());

        assertThat(volunteers.list(VolunteerFilter.of(own), PAGE))
                .extracting(VolunteerRow::name)
                .containsExactly("张三");
        assertThat(volunteers.list(new VolunteerFilter("", own, null, null, true), PAGE))
                .extracting(VolunteerRow::name)
                .containsExactly("王小五");
    }

    @Test
    void aClerkDealsWithTheirOwnVillageOnly() {
        VillagerId villager = SystemWork.call(() -> villagers.register(
                new VillagerRegistration("张三", "19900000001", village, "zhangsan", "三只蓝色的猫在河边唱歌", Messages.CHINESE)));
        SignedIn.as("clerk02", new Grant(Role.CLERK, village.value() + 1));

        assertDenied(() -> villagers.waiting(village, PAGE));
        assertDenied(() -> villagers.confirm(villager));
        assertDenied(() -> villagers.refuse(villager, "不认识"));
        assertDenied(() -> villagers.revealPhone(villager));

        SignedIn.as("clerk01", new Grant(Role.CLERK, village.value()));
        villagers.confirm(villager);
        assertThatExceptionOfType(Refused.AlreadyDecided.class).isThrownBy(() -> villagers.refuse(villager, "不认识"));
    }

    @Test
    void twoUnitsCannotShareACode() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        SystemWork.run(() -> units.register(new UnitData("U1", "丙", UnitKind.OTHER, Contact.NONE))))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(WrongInput.Problem::field, WrongInput.Problem::messageKey)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("code", "directory.wrong.code-taken")));
    }

    @Test
    void whoReadAVolunteerBeforeSomebodyElseChangedThemIsTold() {
        int read = volunteers.details(zhang).version();
        volunteers.change(zhang, read, person("P1", "张小三", own));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> volunteers.change(zhang, read, person("P1", "张三", own)));
    }

    @Test
    void aChangeIsSeenByOthersAtOnceAndAnsweredFromMemory() {
        directory.units();
        assertThat(Statements.of(
                        () -> directory.units().size() + directory.towns().size()))
                .isEmpty();
        SystemWork.run(() -> units.register(new UnitData("U3", "丙单位", UnitKind.OTHER, Contact.NONE)));
        assertThat(directory.units()).extracting(UnitRef::name).containsExactly("甲单位", "乙单位", "丙单位");
    }

    @Test
    void aListCostsOneStatement() {
        assertThat(Statements.of(() -> volunteers.list(VolunteerFilter.of(own), PAGE)))
                .hasSize(1);
        SystemWork.run(() -> {
            assertThat(Statements.of(() -> units.list(new UnitFilter("单位", UnitKind.PARTY), PAGE)))
                    .hasSize(1);
            assertThat(Statements.of(() -> villages.list(new VillageFilter("东", null, null, null), PAGE)))
                    .hasSize(1);
        });
    }

    private static VolunteerData person(String code, String name, UnitId unit) {
        return new VolunteerData(
                code,
                name,
                Gender.FEMALE,
                unit,
                "19900000001",
                "p1@example.org",
                VolunteerLevel.BASIC,
                List.of(),
                Set.of());
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }
}
