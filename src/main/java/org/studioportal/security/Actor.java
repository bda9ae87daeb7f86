package org.studioportal.security;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind a request, as far as rights go. Immutable; a change of roles takes effect at the next sign-in at the
 * latest.
 *
 * @param displayName how the person is greeted
 */
public record Actor(long accountId, String username, String displayName, Set<Grant> grants) implements Serializable {
    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Whether the role is held for anything at all. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** Whether the role is held for that unit, village or studio. */
    public boolean is(Role role, long scopeId) {
        return grants.stream()
                .anyMatch(g -> g.role() == role && Long.valueOf(scopeId).equals(g.scopeId()));
    }

    /** All that the role is held for; empty when it is not held, or held for the city. */
    public Set<Long> scopes(Role role) {
        return grants.stream()
                .filter(g -> g.role() == role && g.scopeId() != null)
                .map(Grant::scopeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
