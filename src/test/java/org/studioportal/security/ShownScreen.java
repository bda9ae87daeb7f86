package org.studioportal.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.test.context.TestComponent;

/** Says in the answer to the browser which screen it got: {@code shown:UnitsView}. */
@TestComponent
class ShownScreen implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addAfterNavigationListener(event -> ui.getElement()
                    .setAttribute(
                            "title",
                            "shown:"
                                    + event.getActiveChain()
                                            .getFirst()
                                            .getClass()
                                            .getSimpleName()));
        });
    }
}
