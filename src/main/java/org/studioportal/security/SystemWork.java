package org.studioportal.security;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that the portal does by itself: at the start, at night, for demo data. It has the city administrator's rights
 * and is named {@code system} in the audit trail. Never for work that a person asked for.
 */
public final class SystemWork {
    /** The name it goes by; nobody may sign in under it. */
    public static final String NAME = "system";

    private SystemWork() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Does the work and gives its result. Whoever was signed in on this thread is so again afterwards. */
    public static <T> T call(Supplier<T> work) {
        // Within a screen Vaadin would answer with the person of the screen's session, so the screen steps aside too.
        var screen = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        PortalPrincipal principal = new PortalPrincipal(new Actor(0, NAME, NAME, Set.of(Grant.city(Role.CITY_ADMIN))));
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
            CurrentInstance.restoreInstances(screen);
        }
    }
}
