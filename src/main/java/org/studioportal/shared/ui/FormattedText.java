package org.studioportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import org.studioportal.shared.html.SafeHtml;

/** Formatted text that somebody wrote, cleaned once more before it is shown. */
public class FormattedText extends Div {
    /** @param html null counts as empty */
    public FormattedText(String html) {
        addClassName("formatted-text");
        show(html);
    }

    public final void show(String html) {
        getElement().setProperty("innerHTML", SafeHtml.clean(html));
    }
}
