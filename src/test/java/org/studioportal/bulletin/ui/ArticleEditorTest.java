package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.get;
import static org.studioportal.testing.FromBrowser.set;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ui.ArticleEditor.Recovered;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.html.ArticleHtml.Card;
import org.studioportal.shared.html.ArticleHtml.CardKind;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.TestPictures;
import org.studioportal.testing.PortalTest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the server makes of what the editor in the page says. */
@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class ArticleEditorTest extends SpringBrowserlessTest {
    private static final String TAG = "portal-article-editor";

    @Autowired
    PictureStore pictures;

    private ArticleEditor editor;

    @BeforeEach
    void open() {
        editor = shown(new ArticleEditor("action.edit", pictures));
    }

    @Test
    void whatIsWrittenIsCleanedBeforeItIsAValue() {
        List<String> values = new ArrayList<>();
        editor.addValueChangeListener(change -> values.add(change.getValue() + change.isFromClient()));

        set(
                editor,
                TAG,
                "value",
                "<p data-block=\"abcdefgh\">好<script>alert(1)</script><img src=x onerror=alert(1)></p>");

        assertThat(values).containsExactly("<p data-block=\"abcdefgh\">好</p>true");
        editor.setValue("<h2 class=y data-block=\"hgfedcba\">x</h2>");
        assertThat(get(editor, TAG, "value"))
                .isEqualTo(editor.getValue())
                .isEqualTo("<h2 data-block=\"hgfedcba\">x</h2>");
        editor.setValue(null);
        assertThat(editor.isEmpty()).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsSaidAtOnceAndStays() {
        editor.setMaxLength(5);

        set(editor, TAG, "value", "<p>一二三</p><p>四五六</p>");
        assertThat(editor.isInvalid()).isTrue();
        assertThat(editor.isUnreadable()).isTrue();
        assertThat(editor.getErrorMessage()).isEqualTo("最多 5 字，现在有 6 字，请删减。");
        assertThat(ArticleHtml.text(editor.getValue())).isEqualTo("一二三 四五六");

        set(editor, TAG, "value", "<p>一二三</p><p>四五</p>");
        assertThat(editor.isInvalid()).isFalse();
        assertThat(editor.isUnreadable()).isFalse();
    }

    @Test
    void moreThanCanBeStoredIsRefusedAndTheValueStays() {
        set(editor, TAG, "value", "<p>一</p>");
        set(editor, TAG, "value", "<p>" + "二".repeat(ArticleHtml.MOST_HTML));

        assertThat(ArticleHtml.text(editor.getValue())).isEqualTo("一");
        assertThat(editor.isUnreadable()).isTrue();
        assertThat(editor.getErrorMessage()).startsWith("文章太长");

        set(editor, TAG, "value", "<p>一二</p>");
        assertThat(editor.isInvalid()).isFalse();
        assertThat(ArticleHtml.text(editor.getValue())).isEqualTo("一二");
    }

    @Test
    void nobodyWritesIntoAnArticleThatIsOnlyRead() {
        editor.setReadOnly(true);

        set(editor, TAG, "value", "<p>x</p>");

        assertThat(editor.isEmpty()).isTrue();
        assertThat(get(editor, TAG, "value")).isEmpty();
    }

    @Test
    void theBrowserForgetsWhatIsStored() {
        element().setProperty("sequence", 3);
        set(editor, TAG, "value", "<p>一</p>");
        assertThat(calls("saved")).as("nobody has stored it yet").isEmpty();

        editor.saved();
        assertThat(calls("saved")).containsExactly("3");

        element().setProperty("sequence", 4);
        set(editor, TAG, "value", "<p>一</p><p></p>");
        assertThat(calls("saved")).as("it is what is stored").containsExactly("4");
    }

    @Test
    void whatAnEarlierVisitLeftIsOfferedCleaned() {
        List<Recovered> found = new ArrayList<>();
        editor.addRecoveredListener(found::add);

        ObjectNode left = JsonNodeFactory.instance.objectNode();
        left.put("event.detail.html", "<p data-block=\"abcdefgh\">未存<script>alert(1)</script></p>");
        left.put("event.detail.at", 1_790_000_000_000L);
        fire("recovered", left);
        fire("recovered", JsonNodeFactory.instance.objectNode());
        editor.useRecovered();
        editor.dropRecovered();

        assertThat(found)
                .containsExactly(
                        new Recovered("<p data-block=\"abcdefgh\">未存</p>", Instant.ofEpochMilli(1_790_000_000_000L)));
        assertThat(calls("useRecovered")).hasSize(1);
    }

    @Test
    void cardsAreAskedForAndPutIn() {
        List<CardKind> asked = new ArrayList<>();
        editor.addInsertListener(asked::add);
        editor.setCardLabels(Map.of(new Card(CardKind.STUDIO, 12), "法律援助工作室"));

        for (String kind : List.of("studio", "listing", "person")) {
            fire("insert", JsonNodeFactory.instance.objectNode().put("event.detail", kind));
        }
        editor.setReadOnly(true);
        fire("insert", JsonNodeFactory.instance.objectNode().put("event.detail", "studio"));
        editor.insertCard(CardKind.LISTING, 34, "修水管");

        assertThat(asked).containsExactly(CardKind.STUDIO, CardKind.LISTING);
        assertThat(calls("insertCard")).containsExactly("listing 34 修水管");
    }

    @Test
    void theScreenKnowsWhereTheCursorIs() {
        List<String> blocks = new ArrayList<>();
        editor.addBlockListener(block -> blocks.add(block.orElse("-")));

        fire("block", JsonNodeFactory.instance.objectNode().put("event.detail", "abcdefgh"));
        fire("block", JsonNodeFactory.instance.objectNode().putNull("event.detail"));
        editor.showBlock("abcdefgh");

        assertThat(blocks).containsExactly("abcdefgh", "-");
        assertThat(calls("showBlock")).containsExactly("abcdefgh");
    }

    @Test
    void picturesAreKeptOrRefusedInASentence() {
        ArticleUploads uploads = new ArticleUploads(pictures);

        Map<String, Object> kept = uploads.answer(TestPictures.jpeg(400, 200));
        assertThat(kept).containsEntry("width", 400).containsEntry("height", 200);
        assertThat(pictures.open((String) kept.get("hash"), PictureSize.LARGE)).isPresent();
        assertThat(uploads.answer("<html>".getBytes()))
                .containsExactly(Map.entry("refused", "这个文件不是图片。请选择 PNG、JPEG、WebP 或 SVG 图片。"));
        assertThat(element().getAttribute("uploads")).startsWith("VAADIN/dynamic/resource/");
    }

    private Element element() {
        return editor.getElement().getChildren().findFirst().orElseThrow();
    }

    private void fire(String event, ObjectNode data) {
        element().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element(), event, data));
    }

    /** The parameters of the calls of a function in the page since the last time. */
    private static List<String> calls(String function) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("." + function + "("))
                .map(call -> String.join(
                        " ",
                        call.getParameters().stream()
                                .filter(parameter -> parameter instanceof String || parameter instanceof Number)
                                .map(parameter -> parameter instanceof Number number
                                        ? Integer.toString(number.intValue())
                                        : parameter.toString())
                                .toList()))
                .toList();
    }
}
