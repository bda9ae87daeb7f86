package org.studioportal.studio;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;

@PortalTest
class StudioFilesTest {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private StudioFixture town;

    private MockMvc web;

    @BeforeEach
    void aStudio() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        town.unit("U1", "市司法局");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
    }

    @Test
    void hoursAreACalendarForEverybody() throws Exception {
        web.perform(get("/studios/s1/hours.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("SUMMARY:明灯工作室")));
    }

    @Test
    void aCalendarThatSubscribedToTheOldAddressIsLedOn() throws Exception {
        town.describe("S1", "mingdeng");

        web.perform(get("/studios/s1/hours.ics"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("http://localhost/studios/mingdeng/hours.ics"));
        web.perform(get("/studios/s1/poster.pdf?lang=en"))
                .andExpect(redirectedUrl("http://localhost/studios/mingdeng/poster.pdf?lang=en"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/studios/nowhere/hours.ics")).andExpect(status().isNotFound());
    }
}
