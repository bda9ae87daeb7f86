package org.studioportal.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A use case in one transaction that is done again from the top, in a new one, when it loses a deadlock or the wait for a
 * lock: three times at most, and not when more than ten seconds have passed. Then the database's refusal is thrown. An
 * optimistic version that has moved on is not a reason to repeat. The right to do it ({@code @PreAuthorize}) is asked
 * once, before. Within a caller's transaction it takes part in that one and is not repeated.
 *
 * <p>Stands instead of {@code @Transactional}. What cannot be rolled back must not be done before the commit. See
 * docs/decisions/isolation.md.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional
public @interface RetriedTransaction {}
