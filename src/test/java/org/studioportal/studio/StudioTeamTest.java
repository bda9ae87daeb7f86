package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.Page;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class StudioTeamTest {
    private static final Set<ServiceCategory> LEGAL = Set.of(ServiceCategory.LEGAL);

    @Autowired
    private StudioTeam team;

    @Autowired
    private StudioLife life;

    @Autowired
    private StudioDesk desk;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @Autowired
    private ApplicationEvents events;

    private Actor unitAdmin;

    @BeforeEach
    void aTown() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        for (int i = 1; i <= 4; i++) {
            town.volunteer("V" + i, "志愿者" + i, i == 4 ? "U2" : "U1", "特长" + i);
        }
        unitAdmin = new Actor(
                90,
                "unit01",
                "unit01",
                Set.of(new Grant(Role.UNIT_ADMIN, town.unitId("U1").value())));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aStudioIsFoundedStaffedReviewedAndPublished() {
        Actor lead = town.account("V1");
        Actor second = town.account("V2");
        Actor third = town.account("V4");
        StudioId id = SignedIn.as(
                unitAdmin,
                () -> life.found(
                        town.unitId("U1"), "新工作室", LEGAL, volunteer("V1"), List.of(volunteer("V2"), volunteer("V4"))));
        Actor keeper = new Actor(lead.accountId(), "v1", "v1", Set.of(new Grant(Role.STUDIO_LEAD, id.value())));
        assertThat(town.jdbc()
                        .queryForObject(
                                "select count(*) from account_grant where role = 'STUDIO_LEAD' and account_id = ? and scope_id = ?",
                                Integer.class,
                                lead.accountId(),
                                id.value()))
                .isEqualTo(1);

        SignedIn.as(
                keeper,
                () -> assertThatExceptionOfType(StudioRefused.TooFewMembers.class)
                        .isThrownBy(() -> life.submit(id)));
        SignedIn.as(keeper, () -> team.answer(id, true));
        SignedIn.as(second, () -> team.answer(id, true));
        SignedIn.as(third, () -> team.answer(id, true));
        SignedIn.as(keeper, () -> life.submit(id));
        assertThat(studios.page(StudioFilter.NONE, 0, 5).total()).isZero();
        SignedIn.asCityAdmin();
        life.sendBack(id, "请补充服务时间");
        assertThat(SystemWork.call(() -> desk.open(id)).reason()).isEqualTo("请补充服务时间");
        SignedIn.as(keeper, () -> life.submit(id));
        SignedIn.asCityAdmin();
        life.approve(id);
        StudioCard card = studios.page(StudioFilter.words("特长4"), 0, 5).cards().getFirst();
        assertThat(card.name()).isEqualTo("新工作室");
        assertThat(card.members()).isEqualTo(3);
        assertThat(events.stream(StudioEvents.Stepped.class).map(StudioEvents.Stepped::step))
                .containsExactly(StudioStep.SUBMIT, StudioStep.SEND_BACK, StudioStep.SUBMIT, StudioStep.APPROVE);
    }

    @Test
    void whoHasNotAcceptedIsNoMember() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1");
        StudioId id = town.id("S1");
        Actor asked = town.account("V2");
        SignedIn.as(unitAdmin, () -> team.invite(id, volunteer("V2")));
        assertThat(studios.bySlug("s1").orElseThrow().members()).hasSize(1);
        assertThat(studios.page(StudioFilter.words("特长2"), 0, 5).total()).isZero();
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(StudioRefused.AlreadyAsked.class)
                        .isThrownBy(() -> team.invite(id, volunteer("V2"))));
        SignedIn.as(asked, () -> team.answer(id, false));
        SignedIn.as(
                asked,
                () -> assertThatExceptionOfType(StudioRefused.NotInvited.class)
                        .isThrownBy(() -> team.answer(id, true)));
        SignedIn.as(unitAdmin, () -> team.invite(id, volunteer("V2")));
        SignedIn.as(asked, () -> {
            assertThat(team.own()).extracting(OwnPlace::state).containsExactly(MemberState.INVITED);
            team.answer(id, true);
        });
        assertThat(studios.page(StudioFilter.words("特长2"), 0, 5).total()).isEqualTo(1);
        assertThat(SignedIn.as(unitAdmin, () -> team.loads(List.of(volunteer("V1"), volunteer("V2"), volunteer("V3")))))
                .isEqualTo(Map.of(volunteer("V1"), 1L, volunteer("V2"), 1L));
    }

    @Test
    void aStrangerCannotAnswerForAnother() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1");
        StudioId id = town.id("S1");
        SignedIn.as(unitAdmin, () -> team.invite(id, volunteer("V2")));
        Actor other = town.account("V3");
        SignedIn.as(
                other,
                () -> assertThatExceptionOfType(StudioRefused.NotInvited.class)
                        .isThrownBy(() -> team.answer(id, true)));
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> team.answer(id, true)));
    }

    @Test
    void withoutItsThirdMemberAPublishedStudioStaysPublishedAndTheCityHearsOfIt() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2", "V3");
        StudioId id = town.id("S1");
        SignedIn.as(unitAdmin, () -> team.dismiss(id, volunteer("V3")));
        assertThat(studios.bySlug("s1").orElseThrow().members()).hasSize(2);
        assertThat(SignedIn.as(unitAdmin, () -> desk.open(id)).understaffed()).isTrue();
        assertThat(events.stream(StudioEvents.Understaffed.class).map(StudioEvents.Understaffed::members))
                .containsExactly(2);
    }

    @Test
    void aLeadHandsOverBeforeLeaving() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2", "V3");
        StudioId id = town.id("S1");
        Actor former = town.account("V1", new Grant(Role.STUDIO_LEAD, id.value()));
        SignedIn.as(
                former,
                () -> assertThatExceptionOfType(StudioRefused.LeadStays.class).isThrownBy(() -> team.leave(id)));
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(StudioRefused.NoAccount.class)
                        .isThrownBy(() -> team.appointLead(id, volunteer("V2"))));
        Actor next = town.account("V2");
        SignedIn.as(
                former,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> team.appointLead(id, volunteer("V2"))));
        SignedIn.as(unitAdmin, () -> team.appointLead(id, volunteer("V2")));
        assertThat(town.jdbc()
                        .queryForList(
                                "select account_id from account_grant where role = 'STUDIO_LEAD' and scope_id = ?",
                                Long.class,
                                id.value()))
                .containsExactly(next.accountId());
        SignedIn.as(former, () -> team.leave(id));
        assertThat(studios.bySlug("s1").orElseThrow().members())
                .extracting(StudioPage.Member::name)
                .containsExactly("志愿者2", "志愿者3");
    }

    @Test
    void everyStepIsTakenFromWhereItBeginsByWhoMayAndWithAReasonWhereItTakesOne() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2", "V3");
        StudioId id = town.id("S1");
        SignedIn.as(unitAdmin, () -> {
            assertThatExceptionOfType(StudioRefused.WrongStep.class).isThrownBy(() -> life.submit(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> life.approve(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> life.suspend(id, "x"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> life.resume(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> life.sendBack(id, "x"));
        });
        SignedIn.asCityAdmin();
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> life.suspend(id, " "));
        life.suspend(id, "场地维修");
        assertThat(studios.bySlug("s1")).isEmpty();
        life.resume(id);
        assertThat(studios.bySlug("s1")).isPresent();
        SignedIn.as(unitAdmin, () -> life.close(id, "人员调整"));
        SignedIn.asCityAdmin();
        assertThatExceptionOfType(StudioRefused.WrongStep.class).isThrownBy(() -> life.resume(id));
        assertThatExceptionOfType(StudioRefused.WrongStep.class).isThrownBy(() -> team.invite(id, volunteer("V4")));
    }

    @Test
    void aUnitFoundsStudiosOfItsOwnOnly() {
        town.account("V4");
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> life.found(town.unitId("U2"), "x", LEGAL, volunteer("V4"), List.of())));
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(WrongInput.class)
                        .isThrownBy(() -> life.found(town.unitId("U1"), " ", Set.of(), null, List.of()))
                        .satisfies(wrong -> assertThat(wrong.problems())
                                .extracting(WrongInput.Problem::field)
                                .containsExactly("name", "categories", "lead")));
    }

    private VolunteerId volunteer(String code) {
        return town.volunteerId(code);
    }

    @Test
    void aLeadWhoDeclinesMayKeepThePageNoMore() {
        Actor lead = town.account("V1");
        StudioId id =
                SignedIn.as(unitAdmin, () -> life.found(town.unitId("U1"), "新工作室", LEGAL, volunteer("V1"), List.of()));
        assertThat(mayKeep(id)).containsExactly(lead.accountId());

        SignedIn.as(lead, () -> team.answer(id, false));

        assertThat(mayKeep(id)).isEmpty();
    }

    @Test
    void aLeadNamedByTheRosterMayKeepThePageOnceTheyCanSignIn() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2");
        assertThat(mayKeep(town.id("S1"))).isEmpty();

        Actor lead = town.account("V1");
        assertThat(mayKeep(town.id("S1"))).containsExactly(lead.accountId());

        town.account("V2");
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V2");
        assertThat(mayKeep(town.id("S1"))).hasSize(1).doesNotContain(lead.accountId());
    }

    @Test
    void invitationsAtTheSameMomentAreAllKept() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null);
        StudioId id = town.id("S1");
        List<String> codes = IntStream.range(10, 18).mapToObj(i -> "V" + i).toList();
        codes.forEach(code -> town.volunteer(code, "志愿者" + code, "U1"));

        atOnce(codes.stream()
                .<Runnable>map(code -> () -> SignedIn.as(unitAdmin, () -> team.invite(id, volunteer(code))))
                .toList());

        assertThat(SystemWork.call(() -> desk.open(id)).people())
                .extracting(person -> person.who().code())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void ofTwoAppointmentsAtTheSameMomentOneLeadIsLeft() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2", "V3");
        StudioId id = town.id("S1");
        List.of("V1", "V2", "V3").forEach(town::account);

        for (int i = 0; i < 5; i++) {
            atOnce(List.of(
                    () -> SignedIn.as(unitAdmin, () -> team.appointLead(id, volunteer("V2"))),
                    () -> SignedIn.as(unitAdmin, () -> team.appointLead(id, volunteer("V3"))),
                    () -> SignedIn.as(unitAdmin, () -> team.appointLead(id, volunteer("V1")))));

            assertThat(SystemWork.call(() -> desk.open(id)).people())
                    .filteredOn(DeskPage.Person::lead)
                    .hasSize(1);
            assertThat(mayKeep(id)).hasSize(1);
        }
    }

    @Test
    void anInvitationTakenBackIsNoDeparture() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2");
        StudioId id = town.id("S1");
        SignedIn.as(unitAdmin, () -> team.invite(id, volunteer("V3")));

        SignedIn.as(unitAdmin, () -> team.dismiss(id, volunteer("V3")));

        assertThat(events.stream(StudioEvents.Understaffed.class)).isEmpty();
        assertThat(SystemWork.call(() -> desk.open(id)).people())
                .extracting(person -> person.who().code())
                .containsExactly("V1", "V2");
        assertThat(SystemWork.call(() -> desk.history(id, new Page(0, 1))))
                .extracting(StudioHistoryLine::action)
                .containsExactly("withdrawn");
    }

    @Test
    void aClosedStudioTakesNobodyInAndLetsNobodyGo() {
        town.studio("S1", "明灯工作室", "U1", LEGAL, null, "V1", "V2");
        StudioId id = town.id("S1");
        Actor asked = town.account("V3");
        SignedIn.as(unitAdmin, () -> team.invite(id, volunteer("V3")));
        SignedIn.as(unitAdmin, () -> life.close(id, "任务完成"));

        SignedIn.as(
                asked,
                () -> assertThatExceptionOfType(StudioRefused.WrongStep.class).isThrownBy(() -> team.answer(id, true)));
        SignedIn.as(
                unitAdmin,
                () -> assertThatExceptionOfType(StudioRefused.WrongStep.class)
                        .isThrownBy(() -> team.dismiss(id, volunteer("V2"))));
    }

    private List<Long> mayKeep(StudioId id) {
        return town.jdbc()
                .queryForList(
                        "select account_id from account_grant where role = 'STUDIO_LEAD' and scope_id = ?",
                        Long.class,
                        id.value());
    }

    private static void atOnce(List<Runnable> work) {
        CyclicBarrier start = new CyclicBarrier(work.size());
        List<CompletableFuture<Void>> all = work.stream()
                .map(each -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (InterruptedException | BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                            each.run();
                        },
                        command -> Thread.ofVirtual().start(command)))
                .toList();
        all.forEach(CompletableFuture::join);
    }
}
