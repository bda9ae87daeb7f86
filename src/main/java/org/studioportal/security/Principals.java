package org.studioportal.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as principals. */
@Component
class Principals {
    private final AccountRepository accounts;

    Principals(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @throws UsernameNotFoundException when there is no such account */
    @Transactional(readOnly = true)
    public PortalPrincipal named(String username) {
        return accounts.findByUsername(Usernames.normalise(username))
                .map(PortalPrincipal::new)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    /** The account as it is now; empty when it is gone. */
    @Transactional(readOnly = true)
    public Optional<PortalPrincipal> reload(PortalPrincipal principal) {
        return accounts.findById(principal.actor().accountId()).map(principal::renewed);
    }
}
