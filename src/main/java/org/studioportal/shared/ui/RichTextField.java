package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.studioportal.shared.html.SafeHtml;

/**
 * Formatted text, as HTML that {@link SafeHtml} has cleaned; empty when there are no words. Its value follows a moment
 * after one stops typing, and when one leaves it.
 */
@StyleSheet("context://theme/fields.css")
public class RichTextField extends CustomField<String> implements HasValidator<String>, Unreadable {
    /** More HTML than this is not even looked at. */
    private static final int MOST = 200_000;

    /** The element in the page. */
    @Tag("portal-rich-text")
    @NpmPackage(value = "@tiptap/core", version = "3.34.0")
    @NpmPackage(value = "@tiptap/pm", version = "3.34.0")
    @NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
    @JsModule("./components/rich-text.ts")
    private static final class Editor extends Component {
        Editor(SerializableConsumer<String> written) {
            getElement()
                    .setProperty("value", "")
                    .setPropertyMap("words", words())
                    .addPropertyChangeListener("value", "value-changed", change -> {
                        if (change.isUserOriginated()) {
                            written.accept(String.valueOf(change.getValue()));
                        }
                    });
        }
    }

    private final Editor editor = new Editor(this::written);
    private String current = "";
    private int maxLength;

    /** @param labelKey the message that names it */
    public RichTextField(String labelKey) {
        super("");
        addClassName("rich-text-field");
        setLabel(t(labelKey));
        editor.getElement().setProperty("label", t(labelKey));
        add(editor);
    }

    /** What the tools of an editor are called, for its property {@code words}; the heading tools as here. */
    public static Map<String, String> words() {
        return Words.of(
                "rich-text",
                "toolbar",
                "heading",
                "subheading",
                "bold",
                "italic",
                "underline",
                "strike",
                "bulletList",
                "orderedList",
                "blockquote",
                "link",
                "undo",
                "redo",
                "address",
                "setLink",
                "unlink",
                "cancel",
                "wrongLink",
                "count");
    }

    /** How many characters of words there may be; 0 for any number. */
    public void setMaxLength(int characters) {
        maxLength = characters;
        editor.getElement().setProperty("maxlength", characters);
    }

    private void written(String html) {
        if (isReadOnly() || !isEnabled()) {
            setPresentationValue(current);
            return;
        }
        current = html.length() > MOST ? current : SafeHtml.clean(html);
        if (isInvalid() && !isUnreadable()) {
            setInvalid(false);
        }
        updateValue();
        if (isUnreadable()) {
            setErrorMessage(tooLong());
            setInvalid(true);
        }
    }

    @Override
    protected String generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(String html) {
        current = SafeHtml.clean(html);
        editor.getElement().setProperty("value", current);
    }

    /** A null is no text. */
    @Override
    public void setValue(String html) {
        super.setValue(SafeHtml.clean(html));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        editor.getElement().setProperty("readonly", readOnly);
    }

    @Override
    public void focus() {
        editor.getElement().callJsFunction("focus");
    }

    /** Whether it is longer than it may be. */
    @Override
    public boolean isUnreadable() {
        return maxLength > 0 && SafeHtml.length(current) > maxLength;
    }

    @Override
    public Validator<String> getDefaultValidator() {
        return (value, context) -> isUnreadable() ? ValidationResult.error(tooLong()) : ValidationResult.ok();
    }

    private String tooLong() {
        return t("rich-text.too-long", maxLength, SafeHtml.length(current));
    }
}
