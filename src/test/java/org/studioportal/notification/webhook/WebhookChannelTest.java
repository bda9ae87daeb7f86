package org.studioportal.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.studioportal.notification.channel.LetterFixture.letter;
import static org.studioportal.notification.channel.LetterFixture.lin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.Channel.Line;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookChannelTest {
    private static final String SECRET = "城市的秘密";

    private record Request(Headers headers, byte[] body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private final List<Request> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer receiver;
    private volatile int answer = 200;

    @BeforeEach
    void aReceiver() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/letters", this::receive);
        receiver.createContext("/slow", exchange -> await(end));
        receiver.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        receiver.stop(0);
    }

    @Test
    void theReceiverGetsTheLetterInItsOwnForm() throws Exception {
        send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE)));

        JsonNode json = received.getFirst().json();
        assertThat(json.get("id").asString()).isEqualTo("l-1");
        assertThat(json.get("kind").asString()).isEqualTo("CLAIM_TO_ANSWER");
        assertThat(json.get("topic").asString()).isEqualTo("LISTINGS");
        assertThat(json.get("username").asString()).isEqualTo("lin.xiulan");
        assertThat(json.get("displayName").asString()).isEqualTo("林秀兰");
        assertThat(json.get("language").asString()).isEqualTo("zh-CN");
        assertThat(json.get("subject").asString()).isEqualTo("有人想来帮忙");
        JsonNode item = json.get("items").get(0);
        assertThat(item.get("at").asString()).isEqualTo("2026-11-27T01:30:00Z");
        assertThat(item.get("title").asString()).isEqualTo("有人想来帮忙：陪老人去医院");
        assertThat(item.get("text").asString()).contains("请带身份证。");
        assertThat(item.get("action").asString()).isEqualTo("去答复");
        assertThat(item.get("url").asString()).isEqualTo("https://portal.example.org/board/12?tab=claims&x=1");
        assertThat(json.has("lead")).isFalse();
    }

    @Test
    void itsSignatureProvesThatItIsOursAndNew() throws Exception {
        send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE)));

        Request request = received.getFirst();
        String timestamp = request.headers().getFirst("X-Portal-Timestamp");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
        assertThat(request.headers().getFirst("X-Portal-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(request.body())));
        assertThat(timestamp).isEqualTo(Long.toString(LetterFixture.AT.getEpochSecond()));
        assertThat(request.headers().getFirst("Idempotency-Key")).isEqualTo("l-1");
        assertThat(request.headers().getFirst("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aDigestIsCalledSoAndHasAllItems() throws Exception {
        send(channel("/letters", false), LetterFixture.digest(lin(Messages.ENGLISH)));

        JsonNode json = received.getFirst().json();
        assertThat(json.get("kind").asString()).isEqualTo("DIGEST");
        assertThat(json.has("topic")).isFalse();
        assertThat(json.get("items")).hasSize(2);
        assertThat(json.get("lead").asString()).isEqualTo("今天有两件事。");
        assertThat(json.get("language").asString()).isEqualTo("en");
    }

    @Test
    void phoneNumbersStayInThePortalUnlessTheCityWantsThem() throws Exception {
        send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE)));
        send(channel("/letters", true), letter("l-2", lin(Messages.CHINESE)));

        assertThat(new String(received.getFirst().body(), StandardCharsets.UTF_8))
                .doesNotContain("13800000000");
        assertThat(received.getLast().json().get("phone").asString()).isEqualTo("13800000000");
    }

    @Test
    void withPhoneNumbersItReachesOnlyThoseWhoHaveOne() {
        Recipient lin = lin(Messages.CHINESE);
        Recipient without = new Recipient(lin.account(), lin.username(), lin.displayName(), null, null, lin.language());

        assertThat(channel("/letters", false).reaches(without)).isTrue();
        assertThat(channel("/letters", true).reaches(without)).isFalse();
        assertThat(channel("/letters", true).reaches(lin)).isTrue();
    }

    @Test
    void withoutAnAddressItIsNotConfiguredAndReachesNobody() {
        assertThat(channel("/letters", false).configured()).isTrue();
        Channel none = new WebhookChannel(new WebhookSettings("", "", false), portal(), Clock.systemUTC());
        assertThat(none.configured()).isFalse();
        assertThat(none.reaches(lin(Messages.CHINESE))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 410, 422})
    void whatTheReceiverDoesNotWantIsRefusedForGood(int status) {
        answer = status;

        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE))))
                .withMessage("HTTP " + status + " so it is")
                .matches(LetterRefused::forGood);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429})
    void whatItDoesNotWantNowMayBeTriedAgain(int status) {
        answer = status;

        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE))))
                .matches(refusal -> !refusal.forGood());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 401, 403, 500, 502, 503})
    void aReceiverThatIsElsewhereShutOrBrokenSaysNothingOfTheLetter(int status) {
        answer = status;

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send(channel("/letters", false), letter("l-1", lin(Messages.CHINESE))))
                .withMessageStartingWith("HTTP " + status);
        assertThat(received).as("no redirect was followed").hasSize(1);
    }

    @Test
    void aLetterThatCannotBeWrittenIsRefusedForGood() {
        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send(channel("/letters", false), LetterFixture.broken("l-1")))
                .matches(LetterRefused::forGood);
        assertThat(received).isEmpty();
    }

    @Test
    void aReceiverThatDoesNotAnswerInTimeIsDown() {
        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send(channel("/slow", false), letter("l-1", lin(Messages.CHINESE))));
    }

    @Test
    void aReceiverThatIsNotThereIsDown() {
        Channel channel = channel("/letters", false);
        receiver.stop(0);

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send(channel, letter("l-1", lin(Messages.CHINESE))));
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Request(
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", "/letters");
            byte[] words = "so\r\nit is".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, words.length);
            exchange.getResponseBody().write(words);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Channel channel(String path, boolean phone) {
        String url = "http://localhost:" + receiver.getAddress().getPort() + path;
        return new WebhookChannel(
                new WebhookSettings(url, SECRET, phone),
                portal(),
                Clock.fixed(LetterFixture.AT, ZoneOffset.UTC),
                Duration.ofSeconds(1));
    }

    private static PortalAddress portal() {
        return new PortalAddress("https://portal.example.org/");
    }

    private static void send(Channel channel, Letter letter) throws LetterRefused, ChannelDown {
        try (Line line = channel.open()) {
            line.send(letter);
        }
    }
}
