package org.studioportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where a list has nothing to show: what that means, and what to do next. */
public class EmptyState extends Div {
    /**
     * @param title translated, what there is not
     * @param hint translated, what to do next
     * @param actions buttons or links that do it; may be none
     */
    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        Paragraph what = new Paragraph(title);
        what.addClassName("empty-title");
        Span mark = new Span();
        mark.addClassName("empty-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, what, new Paragraph(hint));
        add(actions);
    }
}
