package org.studioportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one h1, a sentence that says what it is for, and what can be done with the page as a whole. */
public class PageHeader extends Header {
    private final Paragraph lead = new Paragraph();

    /**
     * @param title translated
     * @param leadText translated; null or blank for none
     */
    public PageHeader(String title, String leadText, Component... actions) {
        addClassName("page-header");
        lead.addClassName("page-lead");
        Div words = new Div(new H1(title), lead);
        words.addClassName("page-words");
        add(words);
        setLead(leadText);
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("page-actions");
            add(buttons);
        }
    }

    /** Changes the sentence below the title. */
    public final void setLead(String text) {
        lead.setText(text == null ? "" : text);
        lead.setVisible(text != null && !text.isBlank());
    }
}
