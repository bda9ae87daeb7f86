package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.IssueId;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioPage;

/** The access table once more, but asked as a browser asks: signed in, over HTTP, through every filter and listener. */
@WebTest
class AccessOverHttpTest {
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    private BulletinFixture bulletins;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServletContext servlets;

    @Autowired
    StudioFixture town;

    private String article;
    private ArticleId published;
    private IssueId draftIssue;

    @BeforeEach
    void somethingToLookAt() {
        town.unit("U1", "市司法局");
        town.village("V1", "东村", "城关镇", "U1");
        // Two: a lead of one alone is led on from the list to its desk.
        town.studio("s1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        town.studio("s2", "杏林工作室", "U1", Set.of(ServiceCategory.HEALTH), null);
        // What a studio does is an offer on the board.
        town.describe(
                "s1", "s1", new StudioPage.Item("法律咨询", ServiceMode.ON_SITE, ServiceCategory.LEGAL, 30, null, null));
        published = bulletins.published(BulletinFixture.content("义诊进村"));
        article = bulletins.slug(published);
        draftIssue = bulletins.issue(published, false);
        bulletins.issue(published, true);
        SignedIn.nobody();
    }

    static Stream<String> everybody() {
        return Stream.concat(
                Stream.of(AccessTable.STRANGER, AccessTable.WITHOUT_ROLE),
                Arrays.stream(Role.values()).map(Role::name));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whoIsNotInTheTableGetsAnotherScreen(String person) throws IOException {
        try (Browser browser = new Browser(port)) {
            if (!person.equals(AccessTable.STRANGER)) {
                signIn(browser, person);
            }
            Map<String, String> expected = new TreeMap<>();
            Map<String, String> shown = new TreeMap<>();
            Map<String, String> screens = screens();
            AccessTable.read().forEach((address, people) -> {
                String instead = person.equals(AccessTable.STRANGER) ? "LoginView" : "Denied";
                expected.put(address, people.contains(person) ? screens.get(address) : instead);
                shown.put(address, browser.screen(place(address)));
            });
            assertThat(shown).isEqualTo(expected);
        }
    }

    @Test
    void whatNobodyDeclaredPublicIsRefusedToStrangers(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            @Autowired List<PublicPath> declared) {
        Set<String> open = declared.stream().map(PublicPath::pattern).collect(Collectors.toSet());
        Set<String> addresses = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(endpoint -> endpoint.getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(addresses).containsAll(open).contains("/probe/undeclared");
        try (Browser stranger = new Browser(port)) {
            for (String address : addresses) {
                String path = address.replaceAll("[{}]", "");
                var answer = stranger.get(path);
                boolean refused = answer.statusCode() == 403 || "/login".equals(Browser.location(answer));
                assertThat(refused).as(path).isEqualTo(!open.contains(address) || address.equals("/probe/city"));
                assertThat(stranger.post(path, Map.of()).statusCode())
                        .as("writing to " + path)
                        .isEqualTo(403);
            }
        }
    }

    /** An address of that form where there is something. */
    private String place(String address) {
        return address.replace("bulletins/:slug", "bulletins/" + article)
                .replace("bulletins/issues/:number", "bulletins/issues/1")
                .replace("editor-desk/:article", "editor-desk/" + published)
                .replace("editor-desk/issues/:issue", "editor-desk/issues/" + draftIssue)
                .replace(":slug", "s1")
                .replace(":studio", all("studio").getFirst().toString())
                .replace("board/:listing", "board/" + all("board_listing").getFirst())
                .replaceAll("/:\\w+\\?", "");
    }

    private void signIn(Browser browser, String person) {
        String name = "as" + person.toLowerCase().replaceAll("[^a-z]", "");
        transaction.executeWithoutResult(tx -> {
            AccountId id = accounts.open(NewAccount.of(name, person).withPassword(accounts.chosen(name, PASSWORD)))
                    .id();
            if (!person.equals(AccessTable.WITHOUT_ROLE)) {
                Role role = Role.valueOf(person);
                scopes(role).forEach(scope -> accounts.grant(id, new Grant(role, scope)));
            }
        });
        assertThat(browser.signIn(name, PASSWORD)).doesNotContain("error");
    }

    private List<Long> scopes(Role role) {
        return switch (role.scope()) {
            case CITY -> Collections.singletonList(null);
            case UNIT -> all("unit");
            case UNIT_OR_CITY ->
                Stream.concat(all("unit").stream(), Stream.of((Long) null)).collect(Collectors.toList());
            case VILLAGE -> all("village");
            case STUDIO -> all("studio");
        };
    }

    private List<Long> all(String table) {
        return jdbc.sql("select id from " + table).query(Long.class).list();
    }

    private Map<String, String> screens() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .collect(Collectors.toMap(
                        AccessTable::address,
                        route -> route.getNavigationTarget().getSimpleName()));
    }
}
