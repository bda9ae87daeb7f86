package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
@RecordApplicationEvents
class AccountsTest {
    private static final Grant UNIT_7 = new Grant(Role.UNIT_ADMIN, 7L);
    private static final Grant CITY = Grant.city(Role.CITY_ADMIN);

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    AccountFixture fixture;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AccountRepository repository;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAccountIsOpenedWithAOneTimePasswordThatMustBeChanged() {
        OpenedAccount opened = open(NewAccount.of("Unit01", "陈晓明", UNIT_7));

        Account account = repository.findById(opened.id().value()).orElseThrow();
        assertThat(account.username()).isEqualTo("unit01");
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(encoder.matches(opened.oneTimePassword(), account.passwordHash()))
                .isTrue();
        assertThat(account.grants()).containsExactly(UNIT_7);
    }

    @Test
    void aSignInNameIsGivenOnceInWhateverCase() {
        open(NewAccount.of("chen", "陈"));
        assertThatExceptionOfType(AccountRefused.UsernameTaken.class)
                .isThrownBy(() -> open(NewAccount.of(" ＣＨＥＮ ", "陈")));
    }

    @Test
    void namesThatDifferOnlyByAnAccentAreTwoPeople() {
        open(NewAccount.of("jose", "甲"));
        open(NewAccount.of("josé", "乙"));
        assertThat(repository.count()).isEqualTo(2);
    }

    @Test
    void nobodyCanBeCalledLikeTheSystem() {
        assertThatExceptionOfType(AccountRefused.UsernameNotAllowed.class)
                .isThrownBy(() -> open(NewAccount.of("System", "甲")));
    }

    @Test
    void aKnownPasswordIsHashedOnceForManyAndNeedNotBeChanged() {
        PasswordHash demo = transaction.execute(tx -> accounts.hash("demo"));
        OpenedAccount opened = open(
                NewAccount.of("villager01", "李", new Grant(Role.VILLAGER, 3L)).withPassword(demo));

        assertThat(opened.oneTimePassword()).isNull();
        assertThat(repository.findByUsername("villager01").orElseThrow().mustChangePassword())
                .isFalse();
    }

    @Test
    void openingManyCostsTwoStatementsForEachAndItsAuditLine() {
        PasswordHash demo = transaction.execute(tx -> accounts.hash("demo"));
        var sent = Statements.of(() -> transaction.execute(tx -> {
            for (int i = 0; i < 20; i++) {
                accounts.open(NewAccount.of("v" + i, "村民", new Grant(Role.VILLAGER, 3L))
                        .withPassword(demo));
            }
            return null;
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void phoneAndMailAreUnreadableInTheDatabase() {
        open(NewAccount.of("chen", "陈").reachedAt("19900000001", "chen@example.org"));

        var row = jdbc.sql("select phone, email from account").query().singleRow();
        assertThat(row.get("phone").toString()).startsWith("v1:").doesNotContain("1990000");
        assertThat(row.get("email").toString()).startsWith("v1:").doesNotContain("example");
        assertThat(transaction
                        .execute(tx -> accounts.findByUsername("CHEN"))
                        .orElseThrow()
                        .phone())
                .isEqualTo("199****0001");
    }

    @Test
    void aRoleIsGrantedOnceAndRevoked() {
        AccountId id = open(NewAccount.of("chen", "陈")).id();
        transaction.executeWithoutResult(tx -> accounts.grant(id, UNIT_7));
        transaction.executeWithoutResult(tx -> accounts.grant(id, UNIT_7));
        assertThat(grants(id)).containsExactly(UNIT_7);

        transaction.executeWithoutResult(tx -> accounts.revoke(id, UNIT_7));
        assertThat(grants(id)).isEmpty();
        assertThat(actions()).containsExactly("account.opened", "account.granted", "account.revoked");
    }

    @Test
    void aRoleForTheWholeCityIsGrantedOnceTooAlthoughItHasNoScope() {
        AccountId id = open(NewAccount.of("chen", "陈", CITY)).id();
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into account_grant (account_id, role, scope_id) values (?, 'CITY_ADMIN', null)")
                        .param(id.value())
                        .update())
                .hasMessageContaining("account_grant_once");
    }

    @Test
    void aChangedGrantChangesTheVersionSoThatOpenSessionsNotice() {
        AccountId id = open(NewAccount.of("chen", "陈")).id();
        int before = repository.findById(id.value()).orElseThrow().getVersion();
        transaction.executeWithoutResult(tx -> accounts.grant(id, UNIT_7));
        assertThat(repository.findById(id.value()).orElseThrow().getVersion()).isGreaterThan(before);
    }

    @Test
    void theLastAdministratorCanNeitherBeDisabledNorLoseTheRole() {
        AccountId only = open(NewAccount.of("admin", "市级", CITY)).id();
        assertThatExceptionOfType(AccountRefused.LastAdministrator.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> accounts.disable(only)));
        assertThatExceptionOfType(AccountRefused.LastAdministrator.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> accounts.revoke(only, CITY)));

        open(NewAccount.of("admin2", "市级", CITY));
        transaction.executeWithoutResult(tx -> accounts.disable(only));
        assertThat(repository.findById(only.value()).orElseThrow().enabled()).isFalse();
    }

    @Test
    void nothingIsDoneToAccountsOutsideAUseCase() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> accounts.open(NewAccount.of("chen", "陈")));
    }

    @Test
    void thePortalsOwnWorkIsNamedInTheTrail() {
        SystemWork.run(() -> open(NewAccount.of("chen", "陈")));
        assertThat(jdbc.sql("select actor from audit_entry").query(String.class).single())
                .isEqualTo("system");
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages(@Autowired Messages messages) {
        for (AccountRefused refusal : Set.of(
                new AccountRefused.UsernameTaken("chen"),
                new AccountRefused.UsernameNotAllowed(),
                new AccountRefused.NameNotAllowed(),
                new AccountRefused.UnknownAccount(),
                new AccountRefused.LastAdministrator(),
                new AccountRefused.GrantNeedsScope(),
                new AccountRefused.WrongPassword(),
                new AccountRefused.WaitFirst(30),
                new AccountRefused.PasswordNotAllowed("short", 10),
                new AccountRefused.PasswordNotAllowed("long", 72),
                new AccountRefused.PasswordNotAllowed("username"),
                new AccountRefused.PasswordNotAllowed("common"))) {
            assertThat(messages.of(refusal, Messages.CHINESE)).endsWith("。").doesNotContain("!", "{");
            assertThat(messages.of(refusal, Messages.ENGLISH)).endsWith(".").doesNotContain("!", "{");
        }
    }

    @Test
    void theNamesOfManyAreOneStatement() {
        AccountId chen = open(NewAccount.of("chen", "陈晓明")).id();
        AccountId li = open(NewAccount.of("li", "李四")).id();
        AccountId unknown = new AccountId(chen.value() + li.value());
        transaction.executeWithoutResult(tx -> accounts.disable(li));

        transaction.executeWithoutResult(tx -> {
            assertThat(accounts.displayNames(List.of(chen, li, li, unknown)))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(chen, "陈晓明", li, "李四"));
            assertThat(Statements.of(() -> accounts.displayNames(List.of(chen, li))))
                    .hasSize(1);
            assertThat(Statements.of(() -> accounts.displayNames(List.of()))).isEmpty();
        });
    }

    @Test
    void whoHoldsARoleAndMaySignInIsOneStatement() {
        AccountId chen = open(NewAccount.of("chen", "陈", UNIT_7, new Grant(Role.UNIT_ADMIN, 8L)))
                .id();
        AccountId gone = open(NewAccount.of("gone", "甲", UNIT_7, CITY)).id();
        AccountId city = open(NewAccount.of("admin", "市级", CITY)).id();
        open(NewAccount.of("member", "乙", new Grant(Role.VOLUNTEER, 7L)));
        AccountId editor =
                open(NewAccount.of("editor", "丙", Grant.city(Role.EDITOR))).id();
        open(NewAccount.of("editor7", "丁", new Grant(Role.EDITOR, 7L)));
        transaction.executeWithoutResult(tx -> accounts.disable(gone));

        transaction.executeWithoutResult(tx -> {
            assertThat(accounts.holders(Role.UNIT_ADMIN, 7)).containsExactly(chen);
            assertThat(accounts.holders(Role.UNIT_ADMIN, 9)).isEmpty();
            assertThat(accounts.holders(Role.CITY_ADMIN)).containsExactly(city);
            assertThat(accounts.holders(Role.EDITOR)).containsExactly(editor);
            assertThat(Statements.of(() -> accounts.holders(Role.UNIT_ADMIN, 7)))
                    .hasSize(1);
            assertThat(Statements.of(() -> accounts.holders(Role.CITY_ADMIN))).hasSize(1);
        });
    }

    @Test
    void howPeopleAreReachedIsSaidInFullButNotOfThoseWhoMayNotSignIn() {
        AccountId chen = open(NewAccount.of("chen", "陈晓明")
                        .reachedAt("19900000001", "chen@example.org")
                        .speaking(Locale.ENGLISH))
                .id();
        AccountId li = open(NewAccount.of("li", "李四")).id();
        AccountId gone =
                open(NewAccount.of("gone", "甲").reachedAt("19900000002", null)).id();
        transaction.executeWithoutResult(tx -> accounts.disable(gone));

        transaction.executeWithoutResult(tx -> {
            assertThat(accounts.reach(List.of(chen, li, gone)))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            chen,
                            new AccountReach(chen, "chen", "陈晓明", "chen@example.org", "19900000001", Messages.ENGLISH),
                            li,
                            new AccountReach(li, "li", "李四", null, null, Messages.CHINESE)));
            assertThat(accounts.reach(List.of(chen)).toString()).doesNotContain("1990000", "example");
            assertThat(Statements.of(() -> accounts.reach(List.of(chen, li)))).hasSize(1);
            assertThat(Statements.of(() -> accounts.reach(List.of()))).isEmpty();
        });
    }

    @Test
    void aPasswordThatAnybodyChangesIsToldToOtherRooms() {
        OpenedAccount chen = open(NewAccount.of("chen", "陈"));
        assertThat(passwordChanges()).as("the first is no change").isEmpty();

        SignedIn.as(fixture.actor(chen.id()), () -> {
            ownAccount.replaceOneTimePassword("三只蓝色的猫在河边唱歌");
            ownAccount.changePassword("三只蓝色的猫在河边唱歌", "五只白色的鹅在湖边散步");
        });
        SystemWork.run(() -> administration.resetPassword(chen.id()));

        assertThat(passwordChanges()).containsExactly(false, false, true);
        assertThat(events.stream(AccountEvents.PasswordChanged.class).map(AccountEvents.PasswordChanged::account))
                .containsOnly(chen.id());
    }

    private List<Boolean> passwordChanges() {
        return events.stream(AccountEvents.PasswordChanged.class)
                .map(AccountEvents.PasswordChanged::byOther)
                .toList();
    }

    private OpenedAccount open(NewAccount account) {
        return transaction.execute(tx -> accounts.open(account));
    }

    private Set<Grant> grants(AccountId id) {
        return repository.findById(id.value()).orElseThrow().grants();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
