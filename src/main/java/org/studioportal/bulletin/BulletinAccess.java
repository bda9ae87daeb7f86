package org.studioportal.bulletin;

import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;

/**
 * Who may do what with articles, for {@code @PreAuthorize("@bulletinAccess.reviews()")} and for screens that hide what
 * would be refused. A unit's editors write for their unit; the city's editors and its administrator write for all, review
 * and publish.
 */
@Component("bulletinAccess")
public class BulletinAccess {
    private final CurrentUser currentUser;

    BulletinAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether the person writes for anybody at all. */
    public boolean writes() {
        return currentUser.actor().filter(BulletinAccess::writes).isPresent();
    }

    /** Whether the person writes for that unit; null for the city. */
    public boolean writes(UnitId unit) {
        return reviews()
                || unit != null
                        && currentUser
                                .actor()
                                .filter(actor -> actor.is(Role.EDITOR, unit.value()))
                                .isPresent();
    }

    /** Whether the person reviews and publishes for the city. */
    public boolean reviews() {
        return currentUser.actor().filter(BulletinAccess::reviews).isPresent();
    }

    private static boolean writes(Actor actor) {
        return actor.is(Role.EDITOR) || actor.is(Role.CITY_ADMIN);
    }

    static boolean reviews(Actor actor) {
        return actor.is(Role.CITY_ADMIN) || actor.grants().contains(Grant.city(Role.EDITOR));
    }
}
