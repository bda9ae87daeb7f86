package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.w3c.dom.Element;

@PortalTest
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private MockMvc web;

    @BeforeEach
    void begin() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        clock.advance(Duration.ZERO);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private Element feed(String address) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(fetch(address).getContentAsByteArray()))
                .getDocumentElement();
    }

    private static List<Element> children(Element of, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            if (of.getChildNodes().item(i) instanceof Element child && name.equals(child.getLocalName())) {
                assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
                found.add(child);
            }
        }
        return found;
    }

    private static String only(Element of, String name) {
        assertThat(children(of, name)).as(name).hasSize(1);
        return children(of, name).getFirst().getTextContent();
    }

    private static List<String> titles(Element feed) {
        return children(feed, "entry").stream()
                .map(entry -> only(entry, "title"))
                .toList();
    }

    @Test
    void theFeedHoldsWhatRfc4287Requires() throws Exception {
        fixture.published(BulletinFixture.content("义诊 <进村> & 送药"));
        clock.advance(Duration.ofMinutes(1));
        fixture.published(BulletinFixture.circular("内部通报"));
        fixture.published(BulletinFixture.content("读书会", "<p>一<strong>二</strong></p><hr><p>三</p>"));

        assertThat(fetch("/feed.atom").getContentType()).startsWith("application/atom+xml");
        Element feed = feed("/feed.atom");

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(titles(feed)).containsExactly("读书会", "义诊 <进村> & 送药");
        List<Element> all = new ArrayList<>(children(feed, "entry"));
        all.add(feed);
        HashSet<String> ids = new HashSet<>();
        for (Element one : all) {
            assertThat(ids.add(only(one, "id"))).isTrue();
            assertThat(only(one, "id")).startsWith("tag:");
            assertThat(only(one, "title")).isNotBlank();
            OffsetDateTime.parse(only(one, "updated"));
            assertThat(children(one, "link"))
                    .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("http"));
            assertThat(children(one, "link"))
                    .extracting(link -> link.getAttribute("rel"))
                    .contains("alternate");
        }
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel"))
                .contains("self");
        Element entry = children(feed, "entry").getFirst();
        OffsetDateTime.parse(only(entry, "published"));
        assertThat(only(children(entry, "author").getFirst(), "name")).isEqualTo("市报道组");
        assertThat(children(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .containsExactly("brief", "驻点联系");
        assertThat(children(entry, "content").getFirst().getAttribute("type")).isEqualTo("html");
        assertThat(only(entry, "content")).contains("<strong>二</strong>", "三");
    }

    @Test
    void anEmptyFeedIsAFeedToo() throws Exception {
        Element feed = feed("/feed.atom");

        assertThat(only(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(titles(feed)).isEmpty();
    }

    @Test
    void aKindHasItsOwnFeedAndWhatIsMadeUpHasNone() throws Exception {
        fixture.published(BulletinFixture.content("简讯一则"));
        fixture.published(BulletinFixture.of(ArticleKind.CASE, "案例", "<p>案例。</p>", Audience.EVERYBODY));

        assertThat(titles(feed("/feed.atom?kind=case"))).containsExactly("案例");
        assertThat(only(feed("/feed.atom?kind=case"), "id")).isNotEqualTo(only(feed("/feed.atom"), "id"));
        web.perform(get("/feed.atom?kind=novel")).andExpect(status().isNotFound());
        web.perform(get("/feed.atom?unit=999999")).andExpect(status().isNotFound());
        web.perform(get("/feed.atom?unit=x")).andExpect(status().isNotFound());
    }

    @Test
    void whoHasItAlreadyIsSentNothingUntilItChanges() throws Exception {
        ArticleId article = fixture.published(BulletinFixture.content("义诊进村"));
        MockHttpServletResponse first = fetch("/feed.atom");

        web.perform(get("/feed.atom").header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isNotModified());
        web.perform(get("/feed.atom").header("If-Modified-Since", first.getHeader("Last-Modified")))
                .andExpect(status().isNotModified());
        clock.advance(Duration.ofMinutes(1));
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(article, "有误"));
        SignedIn.nobody();

        web.perform(get("/feed.atom").header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isOk());
        web.perform(get("/feed.atom").header("If-Modified-Since", first.getHeader("Last-Modified")))
                .andExpect(status().isOk());
        assertThat(titles(feed("/feed.atom"))).isEmpty();
    }

    @Test
    void whatAnotherNodePublishesIsInTheFeedWithinASecond() throws Exception {
        clock.set(Instant.parse("2026-03-01T00:00:00Z"));
        ArticleId article = fixture.published(BulletinFixture.content("甲"));
        assertThat(titles(feed("/feed.atom"))).containsExactly("甲");
        jdbc.update("update publication set title = '乙' where article_id = ?", article.value());
        jdbc.update("update bulletin_state set changes = changes + 1 where id = 1");
        assertThat(titles(feed("/feed.atom"))).containsExactly("甲");

        clock.advance(Duration.ofMillis(600));

        assertThat(titles(feed("/feed.atom"))).containsExactly("乙");
    }
}
