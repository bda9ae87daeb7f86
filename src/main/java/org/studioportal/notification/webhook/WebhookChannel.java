package org.studioportal.notification.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.PortalAddress;
import tools.jackson.databind.json.JsonMapper;

/** Hands letters to another system of the city, one signed request each. The receiver's side is in docs/webhook.md. */
@Component
class WebhookChannel implements Channel {
    static final String TIMESTAMP = "X-Portal-Timestamp";
    static final String SIGNATURE = "X-Portal-Signature";

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String ALGORITHM = "HmacSHA256";
    /** Not now: request timeout, too early, too many requests. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);
    /** It does not let us in, whatever the letter. */
    private static final Set<Integer> SHUT = Set.of(401, 403, 407);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookSettings settings;
    private final PortalAddress portal;
    private final Clock clock;
    private final RestClient client;

    @Autowired
    WebhookChannel(WebhookSettings settings, PortalAddress portal, Clock clock) {
        this(settings, portal, clock, ANSWER);
    }

    WebhookChannel(WebhookSettings settings, PortalAddress portal, Clock clock, Duration answerWithin) {
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
        // A client of its own follows no redirects: a letter goes to the address that was set, or nowhere.
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(answerWithin);
        client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean configured() {
        return !settings.url().isBlank();
    }

    /** Nobody as long as it is not set up: unlike mail, most cities do without, and nothing is held for it. */
    @Override
    public boolean reaches(Recipient person) {
        return configured() && (!settings.phone() || person.phone() != null);
    }

    /** Each letter is a request of its own; the client keeps the connection. */
    @Override
    public Line open() {
        return new Line() {
            @Override
            public void send(Letter letter) throws LetterRefused, ChannelDown {
                post(letter);
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private void post(Letter letter) throws LetterRefused, ChannelDown {
        byte[] body = body(letter);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        Answer answer;
        try {
            answer = client.post()
                    .uri(URI.create(settings.url().strip()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(TIMESTAMP, timestamp)
                    .header(SIGNATURE, "sha256=" + signature(timestamp, body))
                    .header("Idempotency-Key", letter.id())
                    .body(body)
                    .exchange((request, response) -> Answer.of(response));
        } catch (ResourceAccessException e) {
            throw new ChannelDown(oneLine(String.valueOf(e.getMessage())), e);
        }
        judge(answer);
    }

    private byte[] body(Letter letter) throws LetterRefused {
        try {
            return JSON.writeValueAsBytes(WebhookLetter.of(letter, settings.phone(), portal));
        } catch (RuntimeException e) {
            // Whatever is wrong with it, it must not hold up those behind it.
            throw new LetterRefused(oneLine(String.valueOf(e.getMessage())), true, e);
        }
    }

    private static void judge(Answer answer) throws LetterRefused, ChannelDown {
        HttpStatusCode status = answer.status();
        if (status.is2xxSuccessful()) {
            return;
        }
        String reason = oneLine("HTTP " + status.value() + " " + answer.text());
        if (!status.is4xxClientError() || SHUT.contains(status.value())) {
            throw new ChannelDown(reason, null);
        }
        throw new LetterRefused(reason, !LATER.contains(status.value()), null);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String signature(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** @param text as much of it as helps to find out what is wrong */
    private record Answer(HttpStatusCode status, String text) {
        private static final int ENOUGH = 400;

        static Answer of(ClientHttpResponse response) throws IOException {
            String text = new String(response.getBody().readNBytes(ENOUGH), StandardCharsets.UTF_8);
            return new Answer(response.getStatusCode(), text);
        }
    }
}
