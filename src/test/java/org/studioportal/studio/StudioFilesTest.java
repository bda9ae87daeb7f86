package org.studioportal.studio;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;

@PortalTest
class StudioFilesTest {
    private static final StudioEmblem EMBLEM = new StudioEmblem(
            "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private StudioFixture town;

    @Autowired
    private StudioSetup setup;

    private MockMvc web;

    @BeforeEach
    void aStudioWithAnEmblem() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        town.unit("U1", "市司法局");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        SystemWork.run(() -> setup.emblem("S1", EMBLEM));
    }

    @Test
    void anEmblemUnderItsVersionIsKeptForEverAndRunsNothing() throws Exception {
        web.perform(get("/studios/s1/emblem").param("v", EMBLEM.hash()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(content().bytes(EMBLEM.content()))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(header().string("ETag", "\"" + EMBLEM.hash() + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    void anEmblemWithoutItsVersionIsAskedForAgainAndNotSentTwice() throws Exception {
        web.perform(get("/studios/s1/emblem").param("v", "another"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
        web.perform(get("/studios/s1/emblem").header("If-None-Match", "\"" + EMBLEM.hash() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void aNewEmblemReplacesTheOldOne() throws Exception {
        StudioEmblem other = new StudioEmblem("image/png", new byte[] {1, 2, 3});
        SystemWork.run(() -> setup.emblem("S1", other));
        web.perform(get("/studios/s1/emblem"))
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(other.content()));
    }

    @Test
    void hoursAreACalendarForEverybody() throws Exception {
        web.perform(get("/studios/s1/hours.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("SUMMARY:明灯工作室")));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/studios/nowhere/emblem")).andExpect(status().isNotFound());
        web.perform(get("/studios/nowhere/hours.ics")).andExpect(status().isNotFound());
    }
}
