package org.studioportal.security;

import org.springframework.stereotype.Component;

/**
 * Scoped rights, for {@code @PreAuthorize("@access.unit(#unit)")} and for screens that hide what would be refused. The
 * city administrator may do everything that a unit's, village's or studio's own people may.
 */
@Component("access")
public class Access {
    private final CurrentUser currentUser;

    Access(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether the person steers the programme. */
    public boolean city() {
        return currentUser.actor().map(a -> a.is(Role.CITY_ADMIN)).orElse(false);
    }

    /** Whether the person answers for that unit. */
    public boolean unit(long unitId) {
        return scoped(Role.UNIT_ADMIN, unitId);
    }

    /** Whether the person acts for that village. */
    public boolean village(long villageId) {
        return scoped(Role.CLERK, villageId);
    }

    /** Whether the person runs that studio. */
    public boolean studio(long studioId) {
        return scoped(Role.STUDIO_LEAD, studioId);
    }

    private boolean scoped(Role role, long scopeId) {
        return currentUser
                .actor()
                .map(a -> a.is(Role.CITY_ADMIN) || a.is(role, scopeId))
                .orElse(false);
    }
}
