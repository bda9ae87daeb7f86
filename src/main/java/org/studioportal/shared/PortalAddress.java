package org.studioportal.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal, for whatever leaves it without anybody asking: a request knows by itself where it came
 * in.
 */
@Component
public class PortalAddress {
    private final URI home;

    /** @param address http or https, with or without a slash at its end; the start refuses anything else */
    public PortalAddress(@Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        home = URI.create(address.strip().replaceFirst("/*$", "/"));
    }

    /**
     * The whole address of a page, in ASCII.
     *
     * @param path without a slash in front; with its query, if it has one
     */
    public String of(String path) {
        return URI.create(home + path).toASCIIString();
    }

    /** The name of the machine, without the port; what belongs to the portal all over the world ends in it. */
    public String host() {
        return home.getHost();
    }
}
