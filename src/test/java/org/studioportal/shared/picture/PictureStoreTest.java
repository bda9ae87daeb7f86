package org.studioportal.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class PictureStoreTest {
    @Autowired
    PictureStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void browser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    @WithMockUser
    void aPictureIsKeptOnceAndOpenedInEverySize() {
        KeptPicture kept = store.keep(TestPictures.png(1000, 500));
        assertThat(store.keep(TestPictures.png(1000, 500))).isEqualTo(kept);

        assertThat(kept.width()).isEqualTo(1000);
        assertThat(kept.hash()).matches("[0-9a-f]{64}");
        assertThat(store.open(kept.hash(), PictureSize.SMALL).orElseThrow().width())
                .isEqualTo(160);
        assertThat(store.open(kept.hash(), PictureSize.MEDIUM).orElseThrow().width())
                .isEqualTo(640);
        assertThat(store.open(kept.hash(), PictureSize.LARGE).orElseThrow().width())
                .isEqualTo(1000);
        assertThat(rows("picture")).isEqualTo(1);
        assertThat(Statements.of(() -> store.open(kept.hash(), PictureSize.SMALL)))
                .hasSize(1);
    }

    @Test
    @WithMockUser
    void aSmallPictureHasOneSizeForAll() {
        KeptPicture kept = store.keep(TestPictures.png(40, 30));
        assertThat(rows("picture_size")).isEqualTo(1);
        assertThat(store.open(kept.hash(), PictureSize.LARGE).orElseThrow().width())
                .isEqualTo(40);
    }

    @Test
    @WithMockUser
    void aSquareIsAPictureOfItsOwn() {
        KeptPicture whole = store.keep(TestPictures.jpeg(400, 200));
        KeptPicture square =
                store.crop(whole.hash(), PictureCrop.middle(400, 200)).orElseThrow();
        assertThat(square.hash()).isNotEqualTo(whole.hash());
        assertThat(square.width()).isEqualTo(square.height()).isEqualTo(200);
        assertThat(store.crop("0".repeat(64), PictureCrop.middle(1, 1))).isEmpty();
    }

    @Test
    void aStrangerKeepsNothing() {
        assertThatThrownBy(() -> store.keep(TestPictures.png(9, 9)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @WithMockUser
    void anybodyMayFetchItForEverAndItMayDoNothing() throws Exception {
        KeptPicture kept = store.keep(TestPictures.png(40, 30));
        browser.perform(get("/" + PictureSize.MEDIUM.address(kept.hash())).with(anonymous()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        browser.perform(get("/pictures/" + kept.hash() + "/huge")).andExpect(status().isNotFound());
        browser.perform(get("/pictures/" + "0".repeat(64) + "/small")).andExpect(status().isNotFound());
        browser.perform(get("/pictures/x'or'1/small")).andExpect(status().isNotFound());
    }

    @Test
    @WithMockUser
    void whatNobodyUsesIsGoneAfterADay() {
        String used = store.keep(TestPictures.png(40, 30)).hash();
        String unused = store.keep(TestPictures.png(41, 30)).hash();
        String fresh = store.keep(TestPictures.png(42, 30)).hash();

        cleanup(Duration.ofHours(23), used).removeUnused();
        assertThat(rows("picture")).isEqualTo(3);

        jdbc.sql("update picture set kept_at = kept_at + interval 20 hour where hash = ?")
                .param(fresh)
                .update();
        cleanup(Duration.ofHours(25), used).removeUnused();
        assertThat(jdbc.sql("select hash from picture").query(String.class).list())
                .containsExactlyInAnyOrder(used, fresh);
        assertThat(store.open(unused, PictureSize.LARGE)).isEmpty();
    }

    private PictureCleanup cleanup(Duration later, String used) {
        var rooms = new DefaultListableBeanFactory();
        rooms.registerSingleton("room", (PictureUse) hashes -> Set.of(used));
        return new PictureCleanup(
                jdbc, rooms.getBeanProvider(PictureUse.class), Clock.offset(Clock.systemUTC(), later));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor anonymous() {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous();
    }
}
