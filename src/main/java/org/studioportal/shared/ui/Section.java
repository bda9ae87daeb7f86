package org.studioportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;

/** A part of a page with its own h2. */
@Tag("section")
public class Section extends HtmlContainer {
    /** @param title translated */
    public Section(String title, Component... content) {
        addClassName("page-section");
        add(new H2(title));
        add(content);
    }
}
