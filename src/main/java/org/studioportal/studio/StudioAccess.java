package org.studioportal.studio;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Access;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;

/**
 * Who keeps a studio: its lead, the administrator of its unit, the city; for {@code @studioAccess.keeps(#studio)} and for
 * screens that hide what would be refused.
 */
@Component("studioAccess")
public class StudioAccess {
    private final Access access;
    private final CurrentUser currentUser;
    private final StudioRepository studios;

    StudioAccess(Access access, CurrentUser currentUser, StudioRepository studios) {
        this.access = access;
        this.currentUser = currentUser;
        this.studios = studios;
    }

    /** Whether the person keeps it, in whatever state it is. At most one statement; none for its lead and for the city. */
    @Transactional(readOnly = true)
    public boolean keeps(StudioId studio) {
        return access.studio(studio.value()) || answersFor(studio);
    }

    /** Whether the person answers for it: the administrator of its unit, the city. At most one statement. */
    @Transactional(readOnly = true)
    public boolean answersFor(StudioId studio) {
        return access.city()
                || studios.unitOf(studio.value()).filter(access::unit).isPresent();
    }

    /** Whether the person keeps that studio, which is that unit's. No statement. */
    public boolean keeps(StudioId studio, UnitId unit) {
        return access.studio(studio.value()) || access.unit(unit.value());
    }

    /** The studios that the person leads, in whatever state they are; none for strangers. No statement. */
    public Set<StudioId> led() {
        return currentUser
                .actor()
                .map(actor -> actor.scopes(Role.STUDIO_LEAD).stream()
                        .map(StudioId::new)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
