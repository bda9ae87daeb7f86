package org.studioportal.security;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.studioportal.shared.audit.AuditTrail;

/** What everybody may do with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {
    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwordEncoder;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    OwnAccount(
            AccountRepository accounts,
            CurrentUser currentUser,
            PasswordEncoder passwordEncoder,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.passwordEncoder = passwordEncoder;
        this.throttle = throttle;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnProfile profile() {
        Account own = own();
        return new OwnProfile(
                own.username(), own.displayName(), own.phone(), own.email(), own.language(), own.grants());
    }

    /**
     * Chooses a new password. This session goes on; all others of this person end.
     *
     * @throws AccountRefused.WrongPassword when the present one is not that
     * @throws AccountRefused.WaitFirst when it was wrong too often
     * @throws AccountRefused.PasswordNotAllowed when the new one is poor
     */
    @Transactional
    public void changePassword(String present, String chosen) {
        Account own = own();
        // Guessing here is throttled as at the front door: an open screen must not be a way around it.
        try {
            throttle.admit(own.username(), null);
            if (!passwordEncoder.matches(present, own.passwordHash())) {
                throw new AccountRefused.WrongPassword();
            }
            throttle.succeeded(own.username(), null);
        } catch (SignInThrottled wait) {
            throw new AccountRefused.WaitFirst(wait.seconds());
        }
        choose(own, chosen);
    }

    /**
     * Puts a password of one's own in the place of the one-time password that was used to sign in.
     *
     * @throws AccountRefused.WrongPassword when no new password is due, so that this is no way around the present one
     * @throws AccountRefused.PasswordNotAllowed when the new one is poor, or is the one-time password again
     */
    @Transactional
    public void replaceOneTimePassword(String chosen) {
        Account own = own();
        if (!own.mustChangePassword()) {
            throw new AccountRefused.WrongPassword();
        }
        if (passwordEncoder.matches(chosen, own.passwordHash())) {
            throw new AccountRefused.PasswordNotAllowed("same");
        }
        choose(own, chosen);
    }

    /** @throws AccountRefused.NameNotAllowed when it is empty or too long */
    @Transactional
    public void rename(String displayName) {
        own().rename(displayName);
        audit.record("account.renamed", "Account", currentUser.require().accountId(), null);
        renewSession();
    }

    /** The language the person is greeted in from now on. */
    @Transactional
    public void speak(Locale language) {
        own().speak(language);
        audit.record("account.language-chosen", "Account", currentUser.require().accountId(), language.toLanguageTag());
        renewSession();
    }

    private void choose(Account own, String chosen) {
        PasswordPolicy.check(own.username(), chosen);
        own.choose(new PasswordHash(passwordEncoder.encode(chosen)));
        audit.record("account.password-changed", "Account", own.getId(), null);
        events.publishEvent(new AccountEvents.PasswordChanged(own.id(), false, clock.instant()));
        renewSession();
    }

    /** This session learns at once what the others will notice at their next request, and so outlives a new password. */
    private void renewSession() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var context = SecurityContextHolder.getContext();
                Authentication before = context.getAuthentication();
                if (before.getPrincipal() instanceof PortalPrincipal principal) {
                    // The session's own context, so that the session keeps what is changed in it.
                    context.setAuthentication(principal.renewed(own()).authentication(before));
                }
            }
        });
    }

    private Account own() {
        return accounts.findById(currentUser.require().accountId()).orElseThrow(AccountRefused.UnknownAccount::new);
    }
}
