package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proxy that ends TLS in front of the portal is believed; somebody who only says to be one is not. */
@WebTest
class ForwardedHeadersTest {
    @LocalServerPort
    int port;

    @Test
    void theCookieBehindAProxyWithTlsIsForTlsOnly() throws Exception {
        HttpResponse<String> answer = askedFrom("127.0.0.1", "https");

        assertThat(sessionCookie(answer)).contains("Secure").contains("HttpOnly");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotStartWith("http:");
    }

    @Test
    void withoutTlsTheCookieIsForEither() throws Exception {
        assertThat(sessionCookie(askedFrom("127.0.0.1", "http"))).doesNotContain("Secure");
    }

    // All of 127/8 is this machine on Linux; elsewhere only 127.0.0.1 is.
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatAStrangerSaysInAProxysNameChangesNothing() throws Exception {
        HttpResponse<String> answer = askedFrom("127.0.0.2", "https");

        assertThat(sessionCookie(answer)).doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private HttpResponse<String> askedFrom(String peer, String scheme) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(peer))
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/account"))
                            .header("Accept", "text/html")
                            .header("X-Forwarded-Proto", scheme)
                            .header("X-Forwarded-For", "192.0.2.7")
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static String sessionCookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("SESSION"))
                .findFirst()
                .orElseThrow();
    }
}
