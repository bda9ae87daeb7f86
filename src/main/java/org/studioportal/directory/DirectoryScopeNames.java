package org.studioportal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.studioportal.security.Role;
import org.studioportal.security.ScopeNames;

/** Tells the accounts' screens the names of units and villages, from memory. */
@Configuration(proxyBeanMethods = false)
class DirectoryScopeNames {
    @Bean
    ScopeNames unitNames(Directory directory) {
        return new FromMemory<>(
                Role.Scope.UNIT,
                directory::units,
                unit -> new ScopeNames.Named(unit.id().value(), unit.name()),
                UnitRef::code);
    }

    @Bean
    ScopeNames villageNames(Directory directory) {
        return new FromMemory<>(
                Role.Scope.VILLAGE,
                directory::villages,
                village -> new ScopeNames.Named(village.id().value(), village.town() + " " + village.name()),
                VillageRef::code);
    }

    private record FromMemory<T>(
            Role.Scope kind,
            java.util.function.Supplier<List<T>> all,
            Function<T, Named> named,
            Function<T, String> code)
            implements ScopeNames {
        @Override
        public List<Named> candidates(String text, int offset, int limit) {
            return all.get().stream()
                    .filter(one -> code.apply(one).equalsIgnoreCase(text)
                            || named.apply(one).name().contains(text))
                    .map(named)
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Map<Long, String> names(Collection<Long> ids) {
            return all.get().stream()
                    .map(named)
                    .filter(one -> ids.contains(one.id()))
                    .collect(Collectors.toMap(Named::id, Named::name));
        }
    }
}
