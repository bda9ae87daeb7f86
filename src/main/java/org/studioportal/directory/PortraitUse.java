package org.studioportal.directory;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.shared.picture.PictureUse;

/** Volunteers' portraits are in use. */
@Component
class PortraitUse implements PictureUse {
    private final VolunteerRepository volunteers;

    PortraitUse(VolunteerRepository volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public Set<String> usedAmong(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : volunteers.portraitsAmong(hashes);
    }
}
