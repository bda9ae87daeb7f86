package org.studioportal.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentUser {
    /** The signed-in person; empty for strangers and for the system's own work. */
    public Optional<Actor> actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HasActor principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException when nobody is
     */
    public Actor require() {
        return actor().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** What every principal of ours can say, however the person signed in. */
    public interface HasActor {
        Actor actor();
    }
}
