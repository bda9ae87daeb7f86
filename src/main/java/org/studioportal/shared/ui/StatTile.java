package org.studioportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with what it counts. */
public class StatTile extends Div {
    /**
     * @param label translated
     * @param figure as it is read
     */
    public StatTile(String label, String figure) {
        addClassName("stat-tile");
        Span number = new Span(figure);
        number.addClassName("stat-figure");
        Span what = new Span(label);
        what.addClassName("stat-label");
        add(number, what);
    }
}
