package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class BulletinsViewTest extends SpringBrowserlessTest {
    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TownFixture towns;

    private ArticleId published(String title) {
        ArticleId id = fixture.published(BulletinFixture.content(title));
        SignedIn.nobody();
        return id;
    }

    private <C extends Component> String text(Class<C> part) {
        return $(part).single().getElement().getTextRecursively();
    }

    @Test
    void theFrontPageLeadsWithTheNewest() {
        published("护学岗");
        published("义诊进村");

        navigate("bulletins", BulletinsView.class);

        assertThat($(Teaser.class)
                        .withClassName("teaser-lead")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("义诊进村", "要闻 · 简讯");
        assertThat(text(BulletinFront.class)).contains("护学岗", "最新", "驻点联系");
    }

    @Test
    void anEmptyNewsroomSaysSo() {
        navigate("bulletins", BulletinsView.class);

        assertThat(text(BulletinFront.class)).contains("还没有稿件");
    }

    @Test
    void aFilterInTheAddressGivesAListAndHowManyThereAre() {
        published("义诊进村");
        fixture.published(BulletinFixture.of(ArticleKind.CASE, "好做法", "<p>做法。</p>", Audience.EVERYBODY));
        SignedIn.nobody();

        UI.getCurrent().navigate("bulletins", QueryParameters.fromString("kind=case"));

        assertThat(text(BulletinResults.class)).contains("共 1 篇", "好做法").doesNotContain("义诊进村");
    }

    private ArticleId ofAUnit(Town town) {
        Actor editor = fixture.unitEditor(town.unit(), "unit-editor");
        published("市里的稿");
        ArticleId id = fixture.publish(fixture.draft(editor, town.unit(), BulletinFixture.content("单位的稿")));
        SignedIn.nobody();
        return id;
    }

    @Test
    void anArticlesUnitLeadsToWhatThatUnitWrote() {
        Town town = towns.town();
        ArticleId id = ofAUnit(town);
        navigate("bulletins/" + fixture.slug(id), ArticleView.class);
        String link = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("bulletins?unit="))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate("bulletins", QueryParameters.fromString(link.substring("bulletins?".length())));

        assertThat(text(BulletinResults.class)).contains("共 1 篇", "单位的稿");
    }

    @Test
    void theUnitAndTheStudioInTheAddressAreWrittenAsTheyAreRead() {
        Town town = towns.town();
        ofAUnit(town);
        String address =
                "unit=" + town.unit().value() + "&studio=" + town.studio().value();
        UI.getCurrent().navigate("bulletins", QueryParameters.fromString(address));
        @SuppressWarnings("unchecked")
        NativeChoice<ArticleKind> kind = $(NativeChoice.class).all().getFirst();

        kind.setValue(ArticleKind.BRIEF);

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(call -> call.getInvocation().getParameters())
                .anySatisfy(sent ->
                        assertThat(String.valueOf(sent)).contains("kind=brief").contains(address.split("&")));
    }

    @Test
    void wordsInTheAddressAreMarked() {
        published("义诊进村");

        UI.getCurrent().navigate("bulletins", QueryParameters.of("q", "义诊"));

        assertThat(text(BulletinResults.class)).contains("共 1 篇");
        assertThat($(Teaser.class).single().getElement().getOuterHTML()).contains("<mark>义诊</mark>");
    }

    @Test
    void aStrangerReadsAndIsInvitedToSignIn() {
        ArticleId id = published("义诊进村");

        navigate("bulletins/" + fixture.slug(id), ArticleView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("义诊进村");
        assertThat($(Div.class)
                        .withClassName("article-text")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("驻点联系的一件小事");
        assertThat(text(ArticleActions.class)).contains("0 人鼓掌");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("login");
        assertThat($(NativeButton.class).withClassName("clap").exists()).isFalse();
    }

    @Test
    void whatACardShowedIsSaidToBeGone() {
        ArticleId id = fixture.published(BulletinFixture.content(
                "义诊进村", "<p>一</p><div data-card=\"listing\" data-ref=\"99999\"></div><p>二</p>"));
        SignedIn.nobody();

        navigate("bulletins/" + fixture.slug(id), ArticleView.class);

        assertThat(text(ArticleBody.class)).contains("已不再公开");
    }

    @Test
    void aWithdrawnArticleGivesTheReasonAndAnUnknownOneIsNotFound() {
        ArticleId id = published("义诊进村");
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(id, "日期有误"));
        SignedIn.nobody();

        navigate("bulletins/" + fixture.slug(id), ArticleView.class);

        assertThat($(Div.class).withClassName("withdrawn").single().getElement().getTextRecursively())
                .contains("义诊进村", "日期有误");
        navigate("bulletins/nowhere", Component.class);
        assertThat($(H1.class).single().getText()).isEqualTo("没有这个页面");
    }
}
