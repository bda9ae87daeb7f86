package org.studioportal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;

/** A part of a desk that reads itself anew when something in it was dealt with; not there when there is nothing. */
class SelfShowing extends Div {
    private final transient Function<Runnable, Optional<Component>> content;

    /** @param content reads what there is; gets what is to be run when something was dealt with */
    SelfShowing(Function<Runnable, Optional<Component>> content) {
        this.content = content;
        show();
    }

    private void show() {
        removeAll();
        Optional<Component> now = content.apply(this::show);
        now.ifPresent(this::add);
        setVisible(now.isPresent());
    }
}
