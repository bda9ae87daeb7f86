package org.studioportal.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.studio.StudioFixture;
import org.studioportal.testing.PortalTest;

@PortalTest
class PosterFilesTest {
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
    void everybodyMayPrintAPublishedStudiosPoster() throws Exception {
        web.perform(get("/studios/s1/poster.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("s1-zh.pdf")));
        assertThat(text("/studios/s1/poster.pdf")).contains("明灯工作室", "市司法局", "开放时间");
    }

    @Test
    void speaksEnglishWhenAskedAndElseChinese() throws Exception {
        assertThat(text("/studios/s1/poster.pdf?lang=en")).contains("Opening hours");
        assertThat(text("/studios/s1/poster.pdf?lang=xx")).contains("开放时间");
    }

    @Test
    void whoAsksAgainGetsTheSameUntilTheStudioChanges() throws Exception {
        byte[] first = pdf("/studios/s1/poster.pdf");
        // A file made anew has another number in it.
        assertThat(pdf("/studios/s1/poster.pdf")).isEqualTo(first);
        town.studio("S1", "明灯二号工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        assertThat(text("/studios/s1/poster.pdf")).contains("明灯二号");
    }

    @Test
    void whatIsNotPublishedHasNoPoster() throws Exception {
        web.perform(get("/studios/nowhere/poster.pdf")).andExpect(status().isNotFound());
    }

    private String text(String address) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(address))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] pdf(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
    }
}
