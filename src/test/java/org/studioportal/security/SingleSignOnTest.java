package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.studioportal.testing.PortalTest;

/** The whole code flow over HTTP, with a provider of our own. */
@PortalTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SingleSignOnTest {
    private static final OidcProvider PROVIDER = started();

    @LocalServerPort
    int port;

    @Autowired
    AccountAdministration accounts;

    @DynamicPropertySource
    static void singleSignOn(DynamicPropertyRegistry settings) {
        settings.add("portal.oidc.issuer", PROVIDER::issuer);
        settings.add("portal.oidc.client-id", () -> OidcProvider.CLIENT);
        settings.add("portal.oidc.client-secret", () -> "secret");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void whoHasAnAccountHereGetsInWithTheOtherHousesPassword() throws Exception {
        open("chen");
        try (Browser browser = new Browser(port)) {
            assertThat(signIn(browser, "Chen")).doesNotContain("error");
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoHasNoAccountHereIsToldSo() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(signIn(browser, "stranger")).isEqualTo("/login?error=no-account");
            assertThat(Browser.location(browser.get("/account"))).isEqualTo("/login");
        }
    }

    @Test
    void aDisabledAccountStaysOut() throws Exception {
        AccountId chen = open("chen");
        SystemWork.run(() -> accounts.disable(chen));
        try (Browser browser = new Browser(port)) {
            assertThat(signIn(browser, "chen")).isEqualTo("/login?error=disabled");
        }
    }

    @Test
    void aSessionEndsWithItsAccountHoweverThePersonSignedIn() throws Exception {
        AccountId chen = open("chen");
        try (Browser browser = new Browser(port)) {
            signIn(browser, "chen");
            SystemWork.run(() -> accounts.disable(chen));
            assertThat(Browser.location(browser.get("/account"))).isEqualTo("/login?ended");
        }
    }

    /** Goes to the provider and comes back; gives where the portal sends the browser then. */
    private String signIn(Browser browser, String person) throws Exception {
        PROVIDER.vouchesFor(person);
        String provider = Browser.location(browser.get("/oauth2/authorization/portal"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            String back = Browser.location(client.send(
                    HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + provider))
                            .build(),
                    BodyHandlers.ofString()));
            return Browser.location(browser.get(back));
        }
    }

    private AccountId open(String username) {
        return SystemWork.call(
                () -> accounts.create(NewAccount.of(username, username)).id());
    }

    private static OidcProvider started() {
        try {
            return new OidcProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
