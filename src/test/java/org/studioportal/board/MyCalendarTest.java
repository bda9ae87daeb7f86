package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class MyCalendarTest {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TownFixture towns;

    @Autowired
    private BoardFixture board;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private MyCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private MockMvc web;
    private Town town;
    private Helper helper;
    private ClaimId claim;

    @BeforeEach
    void anAppointment() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        clock.set(Instant.parse("2026-11-27T01:00:00Z"));
        town = towns.town();
        helper = town.team().get(1);
        claim = board.claim(request("陪老人去医院，复查"), helper).id();
    }

    @Test
    void aCalendarProgramReadsWhatIsAgreed() throws Exception {
        Calendar read = calendar(file(address(helper.actor())));

        read.validate();
        assertThat(read.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("PUBLISH");
        VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
        assertThat(value(event, Property.UID)).isEqualTo("claim-" + claim + "@localhost");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("陪老人去医院，复查");
        assertThat(value(event, Property.LOCATION)).isEqualTo("村口老榕树旁");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261129T010000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261129T030000Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.URL)).startsWith("http://localhost/board/");
    }

    @Test
    void itSaysNothingOfTheirNamesPhonesAndHomes() throws Exception {
        assertThat(file(address(helper.actor())).replace("\r\n ", ""))
                .contains("陪老人去医院")
                .doesNotContain("王大妈", "王村民", "13800000000", "三组");
    }

    @Test
    void whatIsNotAnsweredIsTentativeAndWhatFellThroughIsToldForThirtyDays() throws Exception {
        Helper stranger = towns.town(2).team().get(1);
        ClaimId asked = board.claim(request("搬家"), stranger).id();
        String address = address(stranger.actor());
        VEvent before = events(address).getFirst();
        assertThat(value(before, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(before, Property.SUMMARY)).isEqualTo("（待答复）搬家");

        SignedIn.as(town.villager(), () -> steps.decline(asked, false, "已有人帮忙"));
        VEvent after = events(address).getFirst();
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(sequence(after)).isGreaterThan(sequence(before));

        clock.advance(Duration.ofDays(29));
        assertThat(events(address)).hasSize(1);
        clock.advance(Duration.ofDays(2));
        assertThat(events(address)).isEmpty();
    }

    @Test
    void everyChangeRaisesTheSequence() throws Exception {
        String address = address(town.villager());
        int agreed = sequence(events(address).getFirst());
        clock.set(board.hour(2, 9));
        SignedIn.as(helper.actor(), () -> steps.start(claim));

        assertThat(sequence(events(address).getFirst())).isGreaterThan(agreed);
    }

    @Test
    void aNewAddressEndsTheOldOne() throws Exception {
        String old = address(helper.actor());
        String made = address(helper.actor());

        assertThat(made).isNotEqualTo(old);
        web.perform(get(old)).andExpect(status().isNotFound());
        web.perform(get(made)).andExpect(status().isOk());
        assertThat(SignedIn.as(helper.actor(), calendar::secret))
                .map(MyCalendarTest::path)
                .hasValue(made);
        assertThat(SignedIn.as(town.villager(), calendar::secret)).isEmpty();
        assertThat(jdbc.sql("select secret from board_calendar")
                        .query(String.class)
                        .single())
                .as("kept encrypted")
                .doesNotContain(made.replaceAll("^.*/|\\.ics$", ""));
    }

    @Test
    void whoMayNotSignInAnyMoreIsToldNothing() throws Exception {
        String address = address(helper.actor());
        jdbc.sql("update account set enabled = false where id = ?")
                .params(helper.actor().accountId())
                .update();

        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aSingleClaimIsAFileForThoseItConcerns() throws Exception {
        String address = "/my/claims/" + claim + ".ics";
        web.perform(get(address).with(authentication(SignedIn.authentication(town.villager()))))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        web.perform(get(address)
                        .with(authentication(
                                SignedIn.authentication(town.team().getLast().actor()))))
                .andExpect(status().isNotFound());
        web.perform(get(address)).andExpect(status().isNotFound());
        web.perform(get("/my/claims/all.ics")).andExpect(status().isNotFound());
        web.perform(get("/my/calendar/guess.ics")).andExpect(status().isNotFound());
    }

    @Test
    void inEnglishItIsCalledSoInEnglish() throws Exception {
        assertThat(file(address(helper.actor()) + "?lang=en")).contains("X-WR-CALNAME:Studio Portal: my services");
    }

    private ListingId request(String title) {
        return board.open(town, BoardFixture.at(BoardFixture.content(title, 1), board.hour(2, 9), Duration.ofHours(2)));
    }

    private String address(Actor who) {
        return path(SignedIn.as(who, calendar::makeSecret));
    }

    private static String path(String secret) {
        return "/my/calendar/" + secret + ".ics";
    }

    private List<VEvent> events(String address) throws Exception {
        return calendar(file(address)).getComponents("VEVENT");
    }

    private String file(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Calendar calendar(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }
}
