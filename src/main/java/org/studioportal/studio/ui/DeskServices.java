package org.studioportal.studio.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.security.Access;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioTeam;

/** The use cases that a studio's desk offers, for the parts of its screen. */
@Component
record DeskServices(
        StudioDesk desk,
        StudioLife life,
        StudioTeam team,
        Directory directory,
        PictureStore pictures,
        Access access,
        Clock clock) {
    boolean city() {
        return access.city();
    }

    /** Whether the person answers for the studio: the administrator of its unit, the city. */
    boolean answersFor(DeskPage page) {
        return access.unit(page.unit().id().value());
    }
}
