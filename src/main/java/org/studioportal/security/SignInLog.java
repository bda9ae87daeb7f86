package org.studioportal.security;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.audit.AuditTrail;

/** Writes down who signed in, however they did. */
@Component
class SignInLog {
    private final AccountRepository accounts;
    private final AuditTrail audit;
    private final Clock clock;

    SignInLog(AccountRepository accounts, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PortalPrincipal principal) {
            long id = principal.actor().accountId();
            accounts.signedIn(id, clock.instant());
            audit.record("account.signed-in", "Account", id, null);
        }
    }
}
