package org.studioportal.security.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.studioportal.security.Grant;

/** Roles, each with the name of what it is held for. */
class GrantBadges extends UnorderedList {
    GrantBadges(Collection<Grant> grants, Map<Grant, String> scopeNames) {
        addClassName("plain");
        grants.stream()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(Grant::scopeId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(grant -> new ListItem(new Span(words(grant, scopeNames))))
                .forEach(this::add);
    }

    private String words(Grant grant, Map<Grant, String> scopeNames) {
        String role = getTranslation("role." + grant.role());
        return grant.scopeId() == null
                ? role
                : getTranslation(
                        "role.of",
                        role,
                        scopeNames.getOrDefault(grant, getTranslation("role.scope-unknown", grant.scopeId() + "")));
    }
}
