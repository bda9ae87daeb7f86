package org.studioportal.board;

import java.util.Set;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;

/**
 * A person and what they act for.
 *
 * @param villages that they are the clerk of: what waits there is on the village's desk
 */
record Mine(long account, Set<Long> studios, Set<Long> units, Set<Long> villages) {
    static Mine of(Actor person) {
        return new Mine(
                person.accountId(),
                person.scopes(Role.STUDIO_LEAD),
                person.scopes(Role.UNIT_ADMIN),
                person.scopes(Role.CLERK));
    }
}
