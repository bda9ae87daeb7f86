package org.studioportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A browser's own field under its label. */
@Tag("label")
public class Labelled extends HtmlContainer {
    /** @param label translated */
    public Labelled(String label, Component field) {
        addClassName("labelled");
        add(new Span(label), field);
    }
}
