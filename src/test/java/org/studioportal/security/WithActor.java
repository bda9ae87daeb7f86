package org.studioportal.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test as a person with roles. Roles that are held for something are held for {@link #scope()}. Works for
 * services and, with {@code SpringBrowserlessTest}, for screens.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithActor.Factory.class)
public @interface WithActor {
    Role[] value() default {};

    long scope() default 1;

    String username() default "somebody";

    long accountId() default 1;

    /** Makes the context; found by Spring Security's test support. */
    class Factory implements WithSecurityContextFactory<WithActor> {
        @Override
        public SecurityContext createSecurityContext(WithActor as) {
            var grants = Arrays.stream(as.value())
                    .map(role -> new Grant(role, role.scope() == Role.Scope.CITY ? null : as.scope()))
                    .collect(Collectors.toUnmodifiableSet());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    SignedIn.authentication(new Actor(as.accountId(), as.username(), as.username(), grants)));
            return context;
        }
    }
}
