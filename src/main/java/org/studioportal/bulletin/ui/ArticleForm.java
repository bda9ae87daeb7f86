package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** The text of an article: title, summary, body; its details stand beside it. What is typed is told after a pause. */
class ArticleForm extends Div {
    private static final int PAUSE = 1_500;

    private final TextField title = new TextField(t("newsroom.field.title"));
    private final TextArea summary = new TextArea(t("newsroom.field.summary"));
    private final ArticleEditor editor;
    private final ArticleDetails details;
    private final transient Runnable typed;
    private boolean showing;

    /** @param typed told after somebody has typed something, of the details as well */
    ArticleForm(DeskTools tools, Runnable typed) {
        this.typed = typed;
        addClassName("article-form");
        editor = new ArticleEditor("newsroom.field.body", tools.pictures());
        editor.setMaxLength(ArticleContent.BODY_LENGTH);
        editor.setPlaceholder(t("newsroom.field.body.hint"));
        details = new ArticleDetails(tools, this::changed);
        title.addClassName("article-title");
        title.setPlaceholder(t("newsroom.field.title.hint"));
        summary.setPlaceholder(t("newsroom.field.summary.hint"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE);
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setValueChangeTimeout(PAUSE);
        title.addValueChangeListener(change -> changed());
        summary.addValueChangeListener(change -> changed());
        editor.addValueChangeListener(change -> changed());
        add(title, summary, editor);
    }

    private void changed() {
        if (!showing) {
            typed.run();
        }
    }

    ArticleEditor editor() {
        return editor;
    }

    /** What stands beside the text. */
    ArticleDetails details() {
        return details;
    }

    void show(ArticleContent content) {
        showing = true;
        try {
            title.setValue(orEmpty(content.title()));
            summary.setValue(orEmpty(content.summary()));
            editor.setValue(content.body());
            details.show(content);
        } finally {
            showing = false;
        }
        clear();
    }

    ArticleContent typed() {
        return details.typed(title.getValue(), summary.getValue(), editor.getValue());
    }

    /** Takes back what was said next to the fields. */
    void clear() {
        fields().values().forEach(field -> {
            // The editor says by itself what is too long.
            if (field != editor || !editor.isUnreadable()) {
                ((HasValidation) field).setInvalid(false);
            }
        });
    }

    /** Says next to the fields what is wrong; what belongs to none of them is said below. */
    void say(WrongInput wrong) {
        wrong.problems().forEach(problem -> {
            String sentence = t(problem.messageKey(), problem.arguments().toArray());
            HasValue<?, ?> field = fields().get(problem.field());
            if (field == null) {
                Notices.problem(sentence);
            } else {
                ((HasValidation) field).setErrorMessage(sentence);
                ((HasValidation) field).setInvalid(true);
            }
        });
    }

    private Map<String, HasValue<?, ?>> fields() {
        Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("body", editor);
        fields.putAll(details.fields());
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        summary.setReadOnly(readOnly);
        editor.setReadOnly(readOnly);
        details.setReadOnly(readOnly);
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
