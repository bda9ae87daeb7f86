package org.studioportal.studio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.Role;
import org.studioportal.security.ScopeNames;

/** Tells the accounts' screens the names of studios, in whatever state they are. */
@Component
class StudioScopeNames implements ScopeNames {
    private final StudioRepository studios;

    StudioScopeNames(StudioRepository studios) {
        this.studios = studios;
    }

    @Override
    public Role.Scope kind() {
        return Role.Scope.STUDIO;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> candidates(String text, int offset, int limit) {
        return studios.named(text, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : studios.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
    }
}
