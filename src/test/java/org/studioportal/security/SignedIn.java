package org.studioportal.security;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody is asking, in a test. {@code SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, 7L))} signs in for the rest of
 * the test; tell {@link #nobody()} in {@code @AfterEach}, or use the forms that take the work. {@link WithActor} does it
 * by annotation, also for screens.
 */
public final class SignedIn {
    private SignedIn() {}

    /** The named person is signed in on this thread from now on, under account id 1. */
    public static Actor as(String username, Grant... grants) {
        return as(new Actor(1, username, username, Set.of(grants)));
    }

    public static Actor as(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(actor));
        SecurityContextHolder.setContext(context);
        return actor;
    }

    /** The city administrator is signed in on this thread from now on. */
    public static Actor asCityAdmin() {
        return as("admin", Grant.city(Role.CITY_ADMIN));
    }

    /** Nobody is signed in on this thread. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** Does the work as that person; whoever was signed in before is so again afterwards. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        as(actor);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** What Spring Security holds for a person who signed in. */
    public static Authentication authentication(Actor actor) {
        PortalPrincipal principal = new PortalPrincipal(actor);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
