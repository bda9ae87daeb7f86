package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(Role.VILLAGER)
class ArticleReactionsTest extends SpringBrowserlessTest {
    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private Newsroom newsroom;

    private SecurityContext reader;

    @BeforeEach
    void remember() {
        reader = SecurityContextHolder.getContext();
    }

    private ArticleId open(ArticleContent content) {
        ArticleId id = fixture.published(content);
        SecurityContextHolder.setContext(reader);
        navigate("bulletins/" + fixture.slug(id), ArticleView.class);
        return id;
    }

    @Test
    void applauseCountsOnceAndCanBeTakenBack() {
        open(BulletinFixture.content("义诊进村"));
        NativeButton clap = $(NativeButton.class).withClassName("clap").single();

        test(clap).click();
        assertThat(clap.getText()).isEqualTo("鼓掌 1");
        assertThat(clap.getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(clap).click();
        assertThat(clap.getText()).isEqualTo("鼓掌 0");
    }

    @Test
    void whatIsRefusedIsSaidAndTheButtonStaysAsItWas() {
        ArticleId id = open(BulletinFixture.content("义诊进村"));
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(id, "日期有误"));
        SecurityContextHolder.setContext(reader);
        NativeButton clap = $(NativeButton.class).withClassName("clap").single();

        test(clap).click();

        assertThat(clap.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    void whatIsBookmarkedIsOnTheListOfBookmarks() {
        navigate("bulletins/bookmarks", BookmarksView.class);
        assertThat($(BookmarksView.class).single().getElement().getTextRecursively())
                .contains("还没有收藏");
        open(BulletinFixture.content("义诊进村"));

        test($(NativeButton.class).withClassName("bookmark").single()).click();
        navigate("bulletins/bookmarks", BookmarksView.class);

        assertThat($(Teaser.class).single().getElement().getTextRecursively()).contains("义诊进村");
    }

    @Test
    @WithActor(value = Role.UNIT_ADMIN, scope = 7)
    void aUnitConfirmsACircular() {
        open(BulletinFixture.circular("情况通报"));
        NativeButton confirm =
                $(NativeButton.class, $(CircularBar.class).single()).single();

        test(confirm).click();

        assertThat($(CircularBar.class).single().getElement().getTextRecursively())
                .contains("已确认阅读");
        assertThat($(Paragraph.class)
                        .withClassName("confirmed")
                        .single()
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("status");
        assertThat($(NativeButton.class, $(CircularBar.class).single()).exists())
                .isFalse();
    }
}
