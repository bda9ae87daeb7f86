package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.studioportal.testing.PortalTest;

/**
 * Default deny, for screens: every route times every role, and strangers, against {@code access-table.csv}. A new screen
 * that nobody entered there fails here.
 */
@PortalTest
class AccessTableTest extends SpringBrowserlessTest {
    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void everyScreenOpensForThoseInTheTableAndForNobodyElse() throws IOException {
        Map<String, Set<String>> actual = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(AccessTable::address, this::admitted));

        assertThat(actual).containsExactlyInAnyOrderEntriesOf(AccessTable.read());
    }

    private Set<String> admitted(RouteBaseData<?> route) {
        Set<String> admitted = new TreeSet<>();
        if (opens(route, null, null)) {
            admitted.add(AccessTable.STRANGER);
        }
        if (opens(route, () -> "somebody", null)) {
            admitted.add(AccessTable.WITHOUT_ROLE);
        }
        for (Role role : Role.values()) {
            if (opens(route, () -> "somebody", role)) {
                admitted.add(role.name());
            }
        }
        return admitted;
    }

    private boolean opens(RouteBaseData<?> route, Principal person, Role role) {
        return checker.hasAccess(
                route.getNavigationTarget(), person, asked -> role != null && asked.equals(role.name()));
    }
}
