package org.studioportal.notification.ui;

import java.util.Arrays;
import org.studioportal.notification.NoticeKind;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;

/** Whom a kind of notice can reach at all: nobody is asked when to be told of what they are never told. */
final class Concerns {
    private Concerns() {}

    static boolean concerns(NoticeKind kind, Actor person) {
        return switch (kind) {
            case REQUEST_TO_VET, VILLAGER_TO_CONFIRM -> is(person, Role.CLERK);
            case VILLAGER_CONFIRMED -> is(person, Role.VILLAGER);
            case STUDIO_INVITED -> is(person, Role.VOLUNTEER);
            case STUDIO_JOINED, STUDIO_DECLINED -> is(person, Role.STUDIO_LEAD);
            case STUDIO_APPROVED, STUDIO_RETURNED, STUDIO_MOVED -> is(person, Role.STUDIO_LEAD, Role.UNIT_ADMIN);
            case STUDIO_TO_REVIEW, STUDIO_UNDERSTAFFED -> is(person, Role.CITY_ADMIN);
            case ARTICLE_TO_REVIEW, ARTICLE_RETURNED, ARTICLE_COMMENTED, ARTICLE_PUBLISHED, ARTICLE_WITHDRAWN ->
                is(person, Role.EDITOR, Role.CITY_ADMIN);
            case CIRCULAR_TO_CONFIRM -> is(person, Role.UNIT_ADMIN);
            // Whoever posts, claims or answers for those who do.
            default -> true;
        };
    }

    private static boolean is(Actor person, Role... roles) {
        return Arrays.stream(roles).anyMatch(person::is);
    }
}
