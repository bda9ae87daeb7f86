package org.studioportal.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** A link by which a calendar program takes a file and looks for changes from then on. */
public class SubscribeLink extends Anchor {
    /**
     * @param text translated
     * @param path of the file, relative to the portal's root
     */
    public SubscribeLink(String text, String path) {
        setText(text);
        // What begins in this way is not known to be harmless; the address is our own. Calendar programs know the
        // scheme.
        setUnsafeHref(address("webcal", path));
        setRouterIgnore(true);
    }

    /**
     * The whole address of a file, for programs that it is typed into.
     *
     * @param path as above
     */
    public static String address(String path) {
        return address(null, path);
    }

    private static String address(String scheme, String path) {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return path;
        }
        UriComponents file = UriComponentsBuilder.fromUriString(path).build();
        UriComponentsBuilder whole = UriComponentsBuilder.fromUriString(
                        request.getRequestURL().toString())
                .replacePath(request.getContextPath() + "/" + file.getPath())
                .replaceQuery(file.getQuery());
        return (scheme == null ? whole : whole.scheme(scheme)).toUriString();
    }
}
