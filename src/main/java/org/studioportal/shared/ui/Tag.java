package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/** A small word about something: a category, a mode, a state. */
public class Tag extends Span {
    /**
     * @param text translated
     * @param tones class names that colour it: {@code good}, {@code warn}, {@code bad}, {@code quiet}
     */
    public Tag(String text, String... tones) {
        super(text);
        addClassName("tag");
        addClassNames(tones);
    }

    /** A category under its own colour. */
    public static Tag of(ServiceCategory category) {
        return new Tag(
                t("category", category),
                "category",
                "category-" + category.name().toLowerCase());
    }

    /** A mode of service. */
    public static Tag of(ServiceMode mode) {
        return new Tag(t("mode", mode), "quiet");
    }
}
