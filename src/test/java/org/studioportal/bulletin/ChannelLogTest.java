package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;

@PortalTest
class ChannelLogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ChannelLog log;

    @Autowired
    private BulletinFixture newsroom;

    @Autowired
    private TownFixture towns;

    private ArticleId article;

    @BeforeEach
    void anArticle() {
        article = newsroom.published(BulletinFixture.content("义诊进村"));
        SignedIn.as(newsroom.writer());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private static ChannelPost post(PublicityChannel channel, String name, LocalDate day, String link) {
        return new ChannelPost(0, channel, name, day, link);
    }

    @Test
    void whereAnArticleWentIsNotedAndTakenBack() {
        log.note(article, post(PublicityChannel.WECHAT, null, DAY, "https://mp.example.org/s/1"));
        log.note(article, post(PublicityChannel.PAPER, "日报", DAY.plusDays(1), null));

        assertThat(log.of(article))
                .extracting(ChannelPost::channel)
                .containsExactly(PublicityChannel.PAPER, PublicityChannel.WECHAT);
        log.remove(article, log.of(article).getFirst().id());
        assertThat(log.of(article)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        WrongInput refused = catchThrowableOfType(
                WrongInput.class,
                () -> log.note(
                        article, post(PublicityChannel.OTHER, " ", LocalDate.of(2999, 1, 1), "javascript:alert(1)")));

        assertThat(refused.problems()).extracting(WrongInput.Problem::field).containsExactly("name", "day", "link");
        assertThat(log.of(article)).isEmpty();
    }

    @Test
    void anotherUnitsEditorsDoNotSeeIt() {
        Actor editor = newsroom.unitEditor(towns.town().unit(), "unit-editor");

        SignedIn.as(
                editor,
                () -> assertThatExceptionOfType(BulletinRefused.Unknown.class).isThrownBy(() -> log.of(article)));
    }
}
