package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private AccountId chen;

    @BeforeEach
    void chenHasAnAccount() {
        browser = new Browser(port);
        chen = open("chen");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aStrangerIsAskedToSignInAndThenGetsWhereTheyWanted() {
        assertThat(Browser.location(browser.get("/account?from=mail"))).isEqualTo("/login");
        assertThat(browser.signIn("Chen", PASSWORD)).startsWith("/account?from=mail");
        assertThat(jdbc.sql("select actor from audit_entry where action = 'account.signed-in'")
                        .query(String.class)
                        .single())
                .isEqualTo("chen");
        assertThat(jdbc.sql("select count(*) from account where last_sign_in_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        browser.get("/account");
        String before = browser.sessionId();
        browser.signIn("chen", PASSWORD);
        assertThat(before).isNotNull();
        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        assertThat(browser.signIn("chen", "nonsense")).isEqualTo("/login?error=wrong");
        assertThat(browser.signIn("nobody", "nonsense")).isEqualTo("/login?error=wrong");
    }

    @Test
    void fiveFailuresMakeAKnownAndAnUnknownNameWaitAlike() {
        for (String name : List.of("chen", "nobody")) {
            for (int i = 0; i < 5; i++) {
                assertThat(browser.signIn(name, "nonsense")).isEqualTo("/login?error=wrong");
            }
            assertThat(browser.signIn(name, PASSWORD)).matches("/login\\?error=wait&seconds=(30|29)");
        }
    }

    @Test
    void thatAnAccountIsDisabledIsToldOnlyToWhoeverKnowsThePassword() {
        transaction.executeWithoutResult(tx -> accounts.disable(chen));
        assertThat(browser.signIn("chen", "nonsense")).isEqualTo("/login?error=wrong");
        assertThat(browser.signIn("chen", PASSWORD)).isEqualTo("/login?error=disabled");
    }

    @Test
    void aDisabledAccountIsOutAtTheNextClick() {
        browser.signIn("chen", PASSWORD);
        assertThat(browser.get("/probe/who").body()).isEqualTo("chen");

        transaction.executeWithoutResult(tx -> accounts.disable(chen));
        assertThat(Browser.location(browser.get("/probe/who"))).isEqualTo("/login?ended");
        assertThat(browser.get("/probe/who").body()).isEqualTo("nobody");
    }

    @Test
    void aResetPasswordEndsTheSessionsOpenedWithTheOldOne() {
        browser.signIn("chen", PASSWORD);
        transaction.executeWithoutResult(tx -> accounts.resetPassword(chen));
        assertThat(Browser.location(browser.get("/account"))).isEqualTo("/login?ended");
    }

    @Test
    void aRevokedRoleIsGoneAtTheNextClickAndTheSessionGoesOn() {
        AccountId admin = open("second");
        transaction.executeWithoutResult(tx -> accounts.grant(admin, Grant.city(Role.CITY_ADMIN)));
        transaction.executeWithoutResult(tx -> accounts.grant(chen, Grant.city(Role.CITY_ADMIN)));
        browser.signIn("chen", PASSWORD);
        assertThat(browser.get("/probe/city").statusCode()).isEqualTo(200);

        transaction.executeWithoutResult(tx -> accounts.revoke(chen, Grant.city(Role.CITY_ADMIN)));
        assertThat(browser.get("/probe/city").statusCode()).isEqualTo(403);
        assertThat(browser.get("/probe/who").body()).isEqualTo("chen");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("chen", PASSWORD);
        // Without the token of the page nobody can be signed out from elsewhere.
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        String session = browser.session();
        assertThat(whoIsIn(session)).isEqualTo("chen");

        String token = browser.get("/probe/token").body();
        assertThat(browser.post("/logout", Map.of("_csrf", token)).statusCode()).isEqualTo(302);

        assertThat(browser.get("/probe/who").body()).isEqualTo("nobody");
        assertThat(whoIsIn(session)).as("somebody who kept the old cookie").isEqualTo("nobody");
    }

    private String whoIsIn(String session) {
        try (Browser other = new Browser(port)) {
            return other.get("/probe/who", session).body();
        }
    }

    private AccountId open(String username) {
        return transaction
                .execute(tx ->
                        accounts.open(NewAccount.of(username, "陈晓明").withPassword(accounts.chosen(username, PASSWORD))))
                .id();
    }
}
