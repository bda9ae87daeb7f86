package org.studioportal.studio;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerSignsIn;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;

/** The right to keep a studio's page goes with leading it: no lead without it who can sign in, and nobody else. */
@Component
class LeadRights {
    private final StudioRepository studios;
    private final Directory directory;
    private final Accounts accounts;

    LeadRights(StudioRepository studios, Directory directory, Accounts accounts) {
        this.studios = studios;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** @param before who led it until now */
    void follow(Studio studio, Optional<VolunteerId> before) {
        Optional<VolunteerId> now = studio.leading();
        if (before.equals(now)) {
            return;
        }
        Grant right = right(studio.id());
        before.flatMap(directory::accountOf).ifPresent(account -> accounts.revoke(account, right));
        now.flatMap(directory::accountOf).ifPresent(account -> accounts.grant(account, right));
    }

    /** Rosters name leads who have no account yet. */
    @EventListener
    void on(VolunteerSignsIn event) {
        studios.ledBy(event.volunteer().value())
                .forEach(studio -> accounts.grant(event.account(), right(new StudioId(studio))));
    }

    private static Grant right(StudioId studio) {
        return new Grant(Role.STUDIO_LEAD, studio.value());
    }
}
