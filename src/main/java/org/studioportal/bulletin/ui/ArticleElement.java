package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.Pictures;
import org.studioportal.shared.ui.RichTextField;
import org.studioportal.shared.ui.Words;

/** The editor's element in the page, with its words and the address for pictures. */
@Tag("portal-article-editor")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
@JsModule("./components/article-editor.ts")
final class ArticleElement extends Component {
    private static final String[] WORDS = {
        "heading",
        "subheading",
        "picture",
        "table",
        "rule",
        "note",
        "tip",
        "warning",
        "studio",
        "listing",
        "tableTools",
        "rowAfter",
        "rowDelete",
        "columnAfter",
        "columnDelete",
        "tableDelete",
        "caption",
        "alt",
        "characters",
        "uploading",
        "refused",
        "pictureTooLarge",
        "uploadFailed",
        "dropped",
        "pasteTooLong"
    };

    ArticleElement(PictureStore pictures, String labelKey) {
        Map<String, String> words = new LinkedHashMap<>(RichTextField.words());
        words.putAll(Words.of("article-editor", WORDS));
        getElement()
                .setProperty("value", "")
                .setProperty("label", t(labelKey))
                .setProperty("mostbytes", Pictures.MAX_BYTES)
                .setPropertyMap("words", words)
                .setPropertyMap("cards", Map.of());
        getElement().setAttribute("uploads", new ElementStreamResource(new ArticleUploads(pictures), getElement()));
    }
}
