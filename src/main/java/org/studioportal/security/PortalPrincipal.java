package org.studioportal.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The signed-in person as Spring Security sees them, however they signed in. While a new password is due it holds no
 * role at all, so that nothing but choosing one is possible.
 */
public class PortalPrincipal implements UserDetails, CurrentUser.HasActor, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final boolean enabled;
    private final boolean passwordDue;
    private final String language;
    private final int version;
    private final int sessionEpoch;
    private String passwordHash;

    /** A person with these grants, not backed by an account: for the system's own work and for tests. */
    public PortalPrincipal(Actor actor) {
        this.actor = actor;
        enabled = true;
        passwordDue = false;
        language = "zh-CN";
        version = 0;
        sessionEpoch = 0;
    }

    PortalPrincipal(Account account) {
        this(account, account.mustChangePassword());
        passwordHash = account.passwordHash();
    }

    /** @param passwordDue never for a person whose password is another house's business */
    PortalPrincipal(Account account, boolean passwordDue) {
        this.passwordDue = passwordDue;
        actor = new Actor(
                account.getId(), account.username(), account.displayName(), passwordDue ? Set.of() : account.grants());
        enabled = account.enabled();
        language = account.language().toLanguageTag();
        version = account.getVersion();
        sessionEpoch = account.sessionEpoch();
    }

    /** The same person, signed in the same way, as the account says now. */
    PortalPrincipal renewed(Account account) {
        PortalPrincipal renewed = new PortalPrincipal(account);
        renewed.eraseCredentials();
        return renewed;
    }

    /** What Spring Security holds for this person, who proved who they are as they did before. */
    Authentication authentication(Authentication before) {
        Set<GrantedAuthority> authorities = new HashSet<>(getAuthorities());
        before.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .forEach(authorities::add);
        var renewed = UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
        renewed.setDetails(before.getDetails());
        return renewed;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    /** Whether a new password must be chosen before anything else. */
    public boolean passwordDue() {
        return passwordDue;
    }

    /** The language the person prefers, as a language tag. */
    public String language() {
        return language;
    }

    int version() {
        return version;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.grants().stream()
                .map(grant -> new SimpleGrantedAuthority(grant.role().authority()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
