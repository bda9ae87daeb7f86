package org.studioportal.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** A list with the form of one record beside it; on a narrow screen the form takes the list's place. */
@StyleSheet("context://theme/directory.css")
class SideBySide extends Div {
    private final Div aside = new Div();

    SideBySide(Component list) {
        addClassName("side-by-side");
        aside.addClassName("side");
        aside.setVisible(false);
        Div main = new Div(list);
        main.addClassName("main");
        add(main, aside);
    }

    void open(Component form) {
        aside.removeAll();
        aside.add(form);
        aside.setVisible(true);
        addClassName("open");
    }

    void close() {
        aside.setVisible(false);
        aside.removeAll();
        removeClassName("open");
    }
}
