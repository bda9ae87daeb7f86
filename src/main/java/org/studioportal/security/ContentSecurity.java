package org.studioportal.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Tells the browser what the portal's page may load and run: only scripts that this very response vouches for by a
 * number nobody can guess, and what they load. See docs/decisions/content-security-policy.md.
 */
@Component
class ContentSecurity implements VaadinServiceInitListener {
    static final String HEADER = "Content-Security-Policy";

    /** For everything but the page: pictures, files, error texts. Nothing in them runs. */
    static final String FILES = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String PAGE = "default-src 'self'; script-src %s; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src %s; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(production ? this::protect : ContentSecurity::allowDevelopment);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        HEADER,
                        // Flow's client compiles what the server sends it (new Function): 'unsafe-eval' must stay.
                        PAGE.formatted("'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'", "'self'"));
    }

    /** The development server injects scripts and speaks over sockets of its own. */
    private static void allowDevelopment(IndexHtmlResponse page) {
        page.getVaadinResponse()
                .setHeader(
                        HEADER,
                        PAGE.formatted(
                                "'self' 'unsafe-inline' 'unsafe-eval'", "'self' ws://localhost:* ws://127.0.0.1:*"));
    }
}
