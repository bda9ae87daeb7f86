package org.studioportal.bulletin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;

/** Stands at an article's end and tells when it is being read, and when it has been. */
@Tag("portal-read-through")
@JsModule("./components/read-through.ts")
class ReadThrough extends Component {
    private static final int MINUTE = 60;

    /** @param minutes how long one reads */
    ReadThrough(int minutes, SerializableRunnable reading, SerializableRunnable through) {
        getElement().setProperty("seconds", minutes * MINUTE);
        getElement().addEventListener("reading", event -> reading.run());
        getElement().addEventListener("read-through", event -> through.run());
    }
}
