package org.studioportal.security;

import java.io.Serializable;
import java.util.Objects;

/**
 * A role held for something.
 *
 * @param scopeId the id of the unit, village or studio the role is held for; null for the city
 */
public record Grant(Role role, Long scopeId) implements Serializable {
    public Grant {
        Objects.requireNonNull(role);
        boolean scoped = switch (role.scope()) {
            case CITY -> scopeId == null;
            case UNIT_OR_CITY -> true;
            case UNIT, VILLAGE, STUDIO -> scopeId != null;
        };
        if (!scoped) {
            throw new IllegalArgumentException(role + " cannot be held for " + scopeId);
        }
    }

    /** As in the audit trail: the role's code, and what it is held for. */
    @Override
    public String toString() {
        return scopeId == null ? role.name() : role + ":" + scopeId;
    }

    /** A role held for the whole city. */
    public static Grant city(Role role) {
        return new Grant(role, null);
    }
}
