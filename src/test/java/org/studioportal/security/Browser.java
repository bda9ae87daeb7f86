package org.studioportal.security;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As much of a browser as signing in takes: keeps cookies, follows nothing by itself. */
final class Browser implements AutoCloseable {
    private static final Pattern SHOWN = Pattern.compile("shown:(\\w+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    Browser(int port) {
        portal = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html"));
    }

    /** As somebody who has that cookie. */
    HttpResponse<String> get(String path, String cookie) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).header("Cookie", cookie));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Where the browser is sent, without the host. */
    String signIn(String username, String password) {
        return location(post("/login", Map.of("username", username, "password", password)));
    }

    /** The screen that the browser gets at an address, by the name of its class. */
    String screen(String address) {
        JsonNode page = JSON.readTree(
                        get("/?v-r=init&query=&location=" + address).body())
                .at("/appConfig");
        ObjectNode navigate = JSON.createObjectNode();
        navigate.put("csrfToken", page.at("/uidl/Vaadin-Security-Key").asString());
        navigate.put("syncId", page.at("/uidl/syncId").asInt());
        navigate.put("clientId", 0);
        ObjectNode event = navigate.putArray("rpc").addObject();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", address)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        String answer = send(HttpRequest.newBuilder(portal.resolve(
                                "/?v-r=uidl&v-uiId=" + page.at("/v-uiId").asInt()))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(navigate.toString())))
                .body();
        Matcher shown = SHOWN.matcher(answer);
        return shown.find() ? shown.group(1) : answer;
    }

    String sessionId() {
        return sessionCookie().map(HttpCookie::getValue).orElse(null);
    }

    /** The session's cookie with its name, as a request carries it. */
    String session() {
        return sessionCookie()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .orElseThrow();
    }

    private Optional<HttpCookie> sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().contains("SESSION"))
                .findFirst();
    }

    static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
                .orElse(null);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
