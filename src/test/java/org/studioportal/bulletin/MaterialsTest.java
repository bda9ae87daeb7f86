package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.board.BoardFixture;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.ServiceReport;
import org.studioportal.board.ServiceStories;
import org.studioportal.board.ServiceStory;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class MaterialsTest {
    @Autowired
    private Materials materials;

    @Autowired
    private ServiceStories stories;

    @Autowired
    private EditorDesk desk;

    @Autowired
    private BulletinFixture newsroom;

    @Autowired
    private BoardFixture board;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private PictureStore pictures;

    @Autowired
    private TownFixture towns;

    private Town town;
    private String photo;

    @BeforeEach
    void aTown() {
        town = towns.town();
        photo = SignedIn.as(town.clerk(), () -> pictures.keep(png()).hash());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ClaimId confirmed(boolean released) {
        ClaimId claim = board.claim(board.open(town, 1), town.lead()).id();
        SignedIn.as(town.lead().actor(), () -> {
            steps.start(claim);
            steps.report(claim, new ServiceReport("给王大妈送了药，量了血压。", 6, List.of(photo), released));
        });
        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, "志愿者很细心，谢谢志愿者M11，王大妈"));
        return claim;
    }

    private ArticleContent begun(ClaimId claim, boolean named) {
        return SignedIn.as(
                newsroom.writer(),
                () -> desk.open(materials.fromService(null, claim, named, Messages.CHINESE))
                        .content());
    }

    @Test
    void aBriefBeginsWithWhatWasDoneAndSaidAndWithReleasedPhotos() {
        ArticleContent brief = begun(confirmed(true), false);

        assertThat(brief.kind()).isEqualTo(ArticleKind.BRIEF);
        assertThat(ArticleHtml.text(brief.body())).contains("杨柳村1", "量了血压", "志愿者很细心", "1.5 小时", "5 星");
        assertThat(ArticleHtml.pictures(brief.body())).containsExactly(photo);
        assertThat(brief.cover()).isEqualTo(photo);
    }

    @Test
    void namesAreMaskedUnlessPeopleHaveAgreed() {
        ClaimId claim = confirmed(true);

        assertThat(ArticleHtml.text(begun(claim, false).body())).doesNotContain("王大妈", "志愿者M11");
        assertThat(ArticleHtml.text(begun(claim, true).body())).contains("王大妈", "志愿者M11");
    }

    @Test
    void photosThatAreNotReleasedStayOut() {
        ArticleContent brief = begun(confirmed(false), true);

        assertThat(ArticleHtml.pictures(brief.body())).isEmpty();
        assertThat(brief.cover()).isNull();
    }

    @Test
    void aUnitsEditorFindsWhatWasDoneInItsVillageOnly() {
        ClaimId claim = confirmed(true);
        Town other = towns.town(2);
        Actor own = newsroom.unitEditor(town.unit(), "own");
        Actor foreign = newsroom.unitEditor(other.unit(), "foreign");

        assertThat(SignedIn.as(own, () -> stories.newest("", 10)))
                .extracting(ServiceStory::claim)
                .containsExactly(claim);
        SignedIn.as(foreign, () -> {
            assertThat(stories.newest("", 10)).isEmpty();
            assertThatExceptionOfType(BulletinRefused.Unknown.class)
                    .isThrownBy(() -> materials.fromService(other.unit(), claim, false, Messages.CHINESE));
        });
    }

    @Test
    void aFeatureBeginsWithWhatAStudioSaysOfItself() {
        ArticleContent feature = SignedIn.as(
                newsroom.writer(),
                () -> desk.open(materials.fromStudio(null, town.slug(), Messages.CHINESE))
                        .content());

        assertThat(feature.title()).isEqualTo("明灯工作室1");
        assertThat(ArticleHtml.text(feature.body())).contains("法律咨询", "上门调解");
        assertThat(ArticleHtml.cards(feature.body()))
                .containsExactly(new ArticleHtml.Card(
                        ArticleHtml.CardKind.STUDIO, town.studio().value()));
    }
}
