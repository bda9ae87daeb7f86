package org.studioportal.studio;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitStudios;

/** Tells the directory whose a studio is, in whatever state it is. */
@Component
class OwnedStudios implements UnitStudios {
    private final StudioRepository studios;

    OwnedStudios(StudioRepository studios) {
        this.studios = studios;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean owns(UnitId unit, long studio) {
        return studios.unitOf(studio).filter(owner -> owner == unit.value()).isPresent();
    }
}
