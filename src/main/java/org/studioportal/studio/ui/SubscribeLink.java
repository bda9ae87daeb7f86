package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** A link by which a calendar program takes a file and looks for changes from then on. */
class SubscribeLink extends Anchor {
    /** @param path of the file, relative to the portal's root */
    SubscribeLink(String path) {
        setText(t("studio.subscribe"));
        // What begins in this way is not known to be harmless; the address is our own.
        setUnsafeHref(address(path));
        setRouterIgnore(true);
    }

    /** Calendar programs know that scheme; it needs the whole address. */
    private static String address(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .scheme("webcal")
                        .replacePath(request.getContextPath() + "/" + path)
                        .replaceQuery(null)
                        .toUriString()
                : path;
    }
}
