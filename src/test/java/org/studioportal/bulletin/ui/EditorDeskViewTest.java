package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.DeskFilter;
import org.studioportal.bulletin.EditorDesk;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.shared.HomeCard;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
@WithActor(Role.EDITOR)
class EditorDeskViewTest extends SpringBrowserlessTest {
    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private TownFixture towns;

    @Autowired
    private EditorDesk desk;

    @Autowired
    private List<HomeCard.Source> cards;

    private void open(Actor actor, String query) {
        SignedIn.as(actor);
        UI.getCurrent().navigate("editor-desk", QueryParameters.fromString(query));
    }

    private List<String> titles() {
        return $(ArticleRow.class).all().stream()
                .map(row -> $(H2.class, row).single().getText())
                .toList();
    }

    @Test
    void aUnitsEditorSeesTheirUnitsArticlesOnly() {
        Town town = towns.town();
        Actor editor = fixture.unitEditor(town.unit(), "unit-editor");
        fixture.draft(editor, town.unit(), BulletinFixture.content("单位来稿"));
        fixture.draft(BulletinFixture.content("市级稿件"));

        open(editor, "");
        assertThat(titles()).containsExactly("单位来稿");
        assertThat($(ComboBox.class).all()).isEmpty();

        open(fixture.reviewer(), "");
        assertThat(titles()).containsExactlyInAnyOrder("单位来稿", "市级稿件");
    }

    @Test
    void theAddressSaysWhichArticlesAreShown() {
        fixture.draft(BulletinFixture.content("还在写"));
        fixture.submit(fixture.draft(BulletinFixture.content("等人审")));

        open(fixture.reviewer(), "status=IN_REVIEW");
        assertThat(titles()).containsExactly("等人审");
        open(fixture.reviewer(), "q=还在");
        assertThat(titles()).containsExactly("还在写");
        open(fixture.reviewer(), "mine=1");
        assertThat(titles()).isEmpty();
        open(fixture.reviewer(), "status=NONSENSE&unit=x&kind=");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        open(fixture.writer(), "");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("还没有稿件")
                .contains("写稿件");
    }

    @Test
    void whoWritesForOneUnitIsAskedOnlyForTheKind() {
        Town town = towns.town();
        open(fixture.unitEditor(town.unit(), "unit-editor"), "");
        test($(Button.class).withText("写稿件").single()).click();

        Dialog dialog = $(Dialog.class).single();
        assertThat($(ComboBox.class, dialog).all()).isEmpty();
        @SuppressWarnings("unchecked")
        NativeRadios<ArticleKind> kind = $(NativeRadios.class, dialog).single();
        kind.setValue(ArticleKind.CASE);
        test($(Button.class).withText("开始写").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ArticleDeskView.class);
        assertThat(desk.list(DeskFilter.NONE, new Page(0, 10)).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.unit()).isEqualTo(town.unit());
                    assertThat(line.kind()).isEqualTo(ArticleKind.CASE);
                });
        assertThat($(TextField.class)
                        .withCondition(field -> "标题".equals(field.getLabel()))
                        .single()
                        .isReadOnly())
                .isFalse();
    }

    @Test
    void whatWaitsForReviewIsSaidAtHome() {
        fixture.submit(fixture.draft(BulletinFixture.content("等人审")));

        SignedIn.as(fixture.reviewer());
        assertThat(cards.stream().flatMap(source -> source.cards().stream()))
                .contains(new HomeCard(
                        "newsroom.card.review", 1, "newsroom.card.review.do", "editor-desk?status=IN_REVIEW"));
    }
}
