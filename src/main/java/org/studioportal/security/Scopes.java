package org.studioportal.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of what roles are held for, from whichever room keeps them. */
@Component
public class Scopes {
    private final ObjectProvider<ScopeNames> rooms;

    Scopes(ObjectProvider<ScopeNames> rooms) {
        this.rooms = rooms;
    }

    /** Those that the role can be held for; empty for a role held for the city. */
    public List<ScopeNames.Named> candidates(Role role, String text, int offset, int limit) {
        return room(role).map(room -> room.candidates(text, offset, limit)).orElse(List.of());
    }

    /** The name of what each grant is held for; grants for the city, and for what is gone, are left out. */
    public Map<Grant, String> names(Collection<Grant> grants) {
        Map<Grant, String> names = new HashMap<>();
        grants.stream()
                .filter(grant -> grant.scopeId() != null)
                .collect(Collectors.groupingBy(grant -> kind(grant.role())))
                .values()
                .forEach(alike -> room(alike.getFirst().role()).ifPresent(room -> {
                    Map<Long, String> known =
                            room.names(alike.stream().map(Grant::scopeId).collect(Collectors.toSet()));
                    alike.stream()
                            .filter(grant -> known.containsKey(grant.scopeId()))
                            .forEach(grant -> names.put(grant, known.get(grant.scopeId())));
                }));
        return names;
    }

    private Optional<ScopeNames> room(Role role) {
        return rooms.stream().filter(room -> room.kind() == kind(role)).findFirst();
    }

    private static Role.Scope kind(Role role) {
        return role.scope() == Role.Scope.UNIT_OR_CITY ? Role.Scope.UNIT : role.scope();
    }
}
