package org.studioportal.studio;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Access;

/** Who keeps a studio: its lead, the administrator of its unit, the city; for {@code @studioAccess.keeps(#studio)}. */
@Component("studioAccess")
class StudioAccess {
    private final Access access;
    private final StudioRepository studios;

    StudioAccess(Access access, StudioRepository studios) {
        this.access = access;
        this.studios = studios;
    }

    @Transactional(readOnly = true)
    public boolean keeps(StudioId studio) {
        return access.studio(studio.value()) || answersFor(studio);
    }

    /** Whether the person answers for it: the administrator of its unit, the city. */
    @Transactional(readOnly = true)
    public boolean answersFor(StudioId studio) {
        return access.city()
                || studios.unitOf(studio.value()).filter(access::unit).isPresent();
    }

    /** Whether the person keeps a studio of that unit. */
    public boolean keeps(StudioId studio, UnitId unit) {
        return access.studio(studio.value()) || access.unit(unit.value());
    }
}
