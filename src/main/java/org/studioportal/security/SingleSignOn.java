package org.studioportal.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Whether and how people can sign in with the account of another house. */
@Component
public class SingleSignOn {
    static final String REGISTRATION = "portal";

    private final boolean available;

    SingleSignOn(ObjectProvider<ClientRegistrationRepository> registrations) {
        available = registrations.getIfAvailable() != null;
    }

    /** False where no provider is configured. */
    public boolean available() {
        return available;
    }

    /** Where the way to the provider begins, relative to the page. */
    public String startPath() {
        return "oauth2/authorization/" + REGISTRATION;
    }

    /** The provider vouches for somebody who has no account here. */
    static final class NoAccount extends AuthenticationException {
        NoAccount(String name) {
            super(name);
        }
    }
}
