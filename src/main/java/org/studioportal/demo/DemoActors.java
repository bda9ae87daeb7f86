package org.studioportal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.PortalPrincipal;

/**
 * Lets the people of the invented city do themselves what only they may do, so that histories and the audit trail name
 * them.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoActors {
    private final Accounts accounts;
    private final Directory directory;

    DemoActors(Accounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    void city(Runnable work) {
        as(accounts.findByUsername("admin").orElseThrow(), work);
    }

    /** The unit's administrator. */
    void unit(UnitRef unit, Runnable work) {
        as(accounts.findByUsername(DemoPeople.administrator(unit)).orElseThrow(), work);
    }

    /** @param volunteer must be able to sign in */
    void volunteer(VolunteerRef volunteer, Runnable work) {
        as(directory.accountOf(volunteer.id()).flatMap(accounts::find).orElseThrow(), work);
    }

    private static void as(AccountRow account, Runnable work) {
        PortalPrincipal person = new PortalPrincipal(
                new Actor(account.id().value(), account.username(), account.displayName(), account.grants()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        new DelegatingSecurityContextRunnable(work, context).run();
    }
}
