package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRefused;
import org.studioportal.security.AccountRow;
import org.studioportal.security.AccountStanding;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** How volunteers come to their accounts, against the database. */
@PortalTest
class VolunteerAccountsTest {
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    private VolunteerAccounts signIns;

    @Autowired
    private VolunteerFixture fixture;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitId own;
    private UnitId other;
    private VolunteerId zhang;
    private VolunteerId li;

    @BeforeEach
    void twoUnitsWithAVolunteerEach() {
        own = fixture.unit("U1", "甲单位");
        other = fixture.unit("U2", "乙单位");
        zhang = fixture.volunteer("P1", "张三", own);
        li = fixture.volunteer("P2", "李四", other);
        asUnit();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void anAccountIsOpenedAndIsTheVolunteersOwn() {
        assertThat(signIns.of(zhang)).isEqualTo(new VolunteerSignIn("p1", null, true, false, false));
        OneTimeSignIn signIn = signIns.open(zhang, " Ｐ1 ");

        assertThat(signIn)
                .extracting(OneTimeSignIn::code, OneTimeSignIn::name, OneTimeSignIn::username)
                .containsExactly("P1", "张三", "p1");
        AccountRow account = account(zhang);
        assertThat(account.displayName()).isEqualTo("张三");
        assertThat(account.passwordDue()).isTrue();
        assertThat(account.grants()).containsExactly(new Grant(Role.VOLUNTEER, own.value()));
        assertThat(encoder.matches(signIn.password(), hash(account.id()))).isTrue();
        assertThat(signIns.of(zhang))
                .isEqualTo(new VolunteerSignIn("p1", new AccountStanding("p1", true, true, null), false, true, false));
        assertThat(signIn.toString()).doesNotContain(signIn.password());
    }

    @Test
    void bothHalvesOfItStandInTheTrailUnderTheAdministratorsName() {
        signIns.open(zhang, "p1");
        assertThat(jdbc.sql("""
                        select concat(actor, ' ', action, ' ', subject_id) from audit_entry
                        where actor = 'unit01' order by id""").query(String.class).list())
                .containsExactly(
                        "unit01 account.opened " + account(zhang).id().value(),
                        "unit01 volunteer.connected " + zhang.value());
    }

    @Test
    void theListSaysWhereEveryAccountStandsInTwoStatements() {
        fixture.volunteer("P3", "王五", own);
        signIns.open(zhang, "p1");

        assertThat(Statements.of(() -> volunteers.list(VolunteerFilter.of(own), PAGE)))
                .hasSize(2);
        assertThat(volunteers.list(VolunteerFilter.of(own), PAGE))
                .extracting(VolunteerRow::account)
                .containsExactly(new AccountStanding("p1", true, true, null), null);
    }

    @Test
    void nobodyDoesItForAnotherUnitsPeopleAndNoOtherRoleDoesItAtAll() {
        fixture.account(li, "lisi", other);
        assertAllDenied(li, other);
        SignedIn.as("lead", new Grant(Role.STUDIO_LEAD, 1L), new Grant(Role.VOLUNTEER, own.value()));
        assertAllDenied(zhang, own);
        SignedIn.as("editor", new Grant(Role.EDITOR, own.value()), new Grant(Role.CLERK, own.value()));
        assertAllDenied(zhang, own);

        SignedIn.asCityAdmin();
        signIns.open(zhang, "p1");
        signIns.resetPassword(li);
    }

    @Test
    void whoHasRetiredGetsNone() {
        volunteers.retire(zhang, volunteers.details(zhang).version());
        assertThatExceptionOfType(SignInRefused.Retired.class).isThrownBy(() -> signIns.open(zhang, "p1"));
        assertThatExceptionOfType(SignInRefused.Retired.class).isThrownBy(() -> signIns.resetPassword(zhang));
        assertThat(signIns.of(zhang).openable()).isFalse();
    }

    @Test
    void whoHasOneGetsNoSecond() {
        signIns.open(zhang, "p1");
        assertThatExceptionOfType(SignInRefused.AlreadyOpen.class)
                .isThrownBy(() -> signIns.open(zhang, "zhangsan"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("张三", "p1"));
        assertThat(countAccounts()).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenOrNotAllowedChangesNothing() {
        fixture.account(li, "p1", other);
        assertThatExceptionOfType(AccountRefused.UsernameTaken.class).isThrownBy(() -> signIns.open(zhang, "P1"));
        assertThatExceptionOfType(AccountRefused.UsernameNotAllowed.class).isThrownBy(() -> signIns.open(zhang, "张 三"));
        assertThat(directory.accountOf(zhang)).isEmpty();
        assertThat(countAccounts()).isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsAtOnceTheSecondIsTold() throws InterruptedException {
        Actor admin = asUnit();
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<OneTimeSignIn>> both = Stream.of("p1", "zhangsan")
                    .map(name -> threads.submit((Callable<OneTimeSignIn>) () -> {
                        go.await();
                        return SignedIn.as(admin, () -> signIns.open(zhang, name));
                    }))
                    .toList();
            go.countDown();
            List<Throwable> refused = new java.util.ArrayList<>();
            for (Future<OneTimeSignIn> one : both) {
                try {
                    one.get();
                } catch (ExecutionException told) {
                    refused.add(told.getCause());
                }
            }
            assertThat(refused).singleElement().isInstanceOf(SignInRefused.AlreadyOpen.class);
        }
        assertThat(countAccounts()).isEqualTo(1);
    }

    @Test
    void whoForgotTheirPasswordGetsAOneTimePasswordAndOpenSessionsEnd() {
        signIns.open(zhang, "p1");
        AccountId id = account(zhang).id();
        jdbc.sql("update account set must_change_password = false, version = version + 1")
                .update();

        OneTimeSignIn again = signIns.resetPassword(zhang);
        assertThat(again.username()).isEqualTo("p1");
        assertThat(encoder.matches(again.password(), hash(id))).isTrue();
        assertThat(account(zhang).passwordDue()).isTrue();
        assertThat(jdbc.sql("select session_epoch from account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select actor from audit_entry where action = 'account.password-reset'")
                        .query(String.class)
                        .single())
                .isEqualTo("unit01");
    }

    /** Else a unit's administrator could sign in as whoever of their people happens to steer the city. */
    @Test
    void oneRightBeyondTheUnitAndOnlyTheCityCanResetThePassword() {
        signIns.open(zhang, "p1");
        AccountId id = account(zhang).id();
        for (Grant beyond : List.of(
                Grant.city(Role.CITY_ADMIN),
                Grant.city(Role.REVIEWER),
                Grant.city(Role.EDITOR),
                new Grant(Role.EDITOR, own.value()),
                new Grant(Role.UNIT_ADMIN, own.value()),
                new Grant(Role.UNIT_ADMIN, other.value()),
                new Grant(Role.VOLUNTEER, other.value()),
                new Grant(Role.CLERK, own.value()),
                new Grant(Role.VILLAGER, own.value()),
                new Grant(Role.STUDIO_LEAD, 4711L))) {
            String before = hash(id);
            transaction.executeWithoutResult(tx -> accounts.grant(id, beyond));
            assertThatExceptionOfType(SignInRefused.BeyondUnit.class)
                    .as(beyond.toString())
                    .isThrownBy(() -> signIns.resetPassword(zhang));
            assertThat(signIns.of(zhang))
                    .extracting(VolunteerSignIn::resettable, VolunteerSignIn::beyondUnit)
                    .containsExactly(false, true);
            assertThat(hash(id)).isEqualTo(before);
            if (beyond.role() != Role.CITY_ADMIN) {
                transaction.executeWithoutResult(tx -> accounts.revoke(id, beyond));
            } else {
                jdbc.sql("delete from account_grant where role = 'CITY_ADMIN'").update();
            }
        }
        transaction.executeWithoutResult(tx -> accounts.grant(id, Grant.city(Role.CITY_ADMIN)));
        SignedIn.asCityAdmin();
        assertThat(signIns.of(zhang).resettable()).isTrue();
        signIns.resetPassword(zhang);
    }

    @Test
    void aRightGivenAtTheSameMomentUndoesTheReset() {
        signIns.open(zhang, "p1");
        AccountId id = account(zhang).id();
        String before = hash(id);
        assertThatExceptionOfType(SignInRefused.Overtaken.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    assertThat(accounts.find(id)).isPresent();
                    try (var another = Executors.newSingleThreadExecutor()) {
                        another.submit(() -> transaction.executeWithoutResult(
                                inner -> accounts.grant(id, Grant.city(Role.CITY_ADMIN))));
                    }
                    signIns.resetPassword(zhang);
                }));
        assertThat(hash(id)).isEqualTo(before);
    }

    @Test
    void noPasswordForADisabledAccountNorForNone() {
        assertThatExceptionOfType(SignInRefused.NoAccount.class).isThrownBy(() -> signIns.resetPassword(zhang));
        signIns.open(zhang, "p1");
        jdbc.sql("update account set enabled = false").update();
        assertThatExceptionOfType(SignInRefused.Disabled.class).isThrownBy(() -> signIns.resetPassword(zhang));
        assertThat(signIns.of(zhang).resettable()).isFalse();
    }

    @Test
    void allOfAUnitWhoHaveNoneGetOneAndWhoCannotKeepsNobodyElseFromIt() {
        VolunteerId wang = fixture.volunteer("P3", "王五", own);
        VolunteerId zhao = fixture.volunteer("P4", "赵六", own);
        VolunteerId retired = fixture.volunteer("P5", "钱七", own);
        volunteers.retire(retired, volunteers.details(retired).version());
        transaction.executeWithoutResult(tx -> accounts.open(NewAccount.of("p3", "别人")));
        assertThat(signIns.countWithoutAccount(own)).isEqualTo(3);

        UnitSignIns opened = signIns.openAll(own);

        assertThat(opened.opened()).extracting(OneTimeSignIn::username).containsExactly("p1", "p4");
        assertThat(opened.left()).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("王五");
            assertThat(left.reason()).isInstanceOf(AccountRefused.UsernameTaken.class);
        });
        assertThat(directory.accountOf(zhao)).isPresent();
        assertThat(directory.accountOf(wang)).isEmpty();
        assertThat(directory.accountOf(retired)).isEmpty();
        assertThat(directory.accountOf(li)).isEmpty();
        assertThat(signIns.countWithoutAccount(own)).isEqualTo(1);
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages(@Autowired Messages messages) {
        for (SignInRefused refusal : Set.of(
                new SignInRefused.Retired("张三"),
                new SignInRefused.AlreadyOpen("张三", "p1"),
                new SignInRefused.NoAccount("张三"),
                new SignInRefused.Disabled("张三"),
                new SignInRefused.BeyondUnit("张三"),
                new SignInRefused.Overtaken("张三"),
                new SignInRefused.Failed())) {
            assertThat(messages.of(refusal, Messages.CHINESE)).endsWith("。").doesNotContain("!", "{");
            assertThat(messages.of(refusal, Messages.ENGLISH)).endsWith(".").doesNotContain("!", "{");
        }
    }

    private Actor asUnit() {
        return SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, own.value()));
    }

    private AccountRow account(VolunteerId volunteer) {
        AccountId id = directory.accountOf(volunteer).orElseThrow();
        return transaction.execute(tx -> accounts.find(id)).orElseThrow();
    }

    private String hash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int countAccounts() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single();
    }

    private void assertAllDenied(VolunteerId volunteer, UnitId unit) {
        Stream.<Runnable>of(
                        () -> signIns.of(volunteer),
                        () -> signIns.open(volunteer, "p9"),
                        () -> signIns.resetPassword(volunteer),
                        () -> signIns.openAll(unit),
                        () -> signIns.countWithoutAccount(unit))
                .forEach(work ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run));
    }
}
