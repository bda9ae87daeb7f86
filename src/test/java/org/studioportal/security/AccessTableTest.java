package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.studioportal.testing.PortalTest;

/**
 * Default deny, for screens: every route times every role, and strangers, against {@code access-table.csv}. A new screen
 * that nobody entered there fails here.
 */
@PortalTest
class AccessTableTest extends SpringBrowserlessTest {
    private static final String STRANGER = "stranger";
    private static final String WITHOUT_ROLE = "signed in without a role";

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void everyScreenOpensForThoseInTheTableAndForNobodyElse() throws IOException {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (CSVRecord line : table()) {
            expected.put(line.get(0), people(line.get(1)));
        }
        Map<String, Set<String>> actual = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(AccessTableTest::address, this::admitted));

        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private Set<String> admitted(RouteBaseData<?> route) {
        Set<String> admitted = new TreeSet<>();
        if (opens(route, null, null)) {
            admitted.add(STRANGER);
        }
        if (opens(route, () -> "somebody", null)) {
            admitted.add(WITHOUT_ROLE);
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

    private static String address(RouteBaseData<?> route) {
        return route.getTemplate().replaceAll("/?:___url_parameter.*", "").replaceAll("\\(.*?\\)", "");
    }

    private static Set<String> people(String words) {
        Set<String> everyRole = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        Set<String> people = new TreeSet<>();
        switch (words) {
            case "anyone" -> {
                people.addAll(everyRole);
                people.add(WITHOUT_ROLE);
                people.add(STRANGER);
            }
            case "signed-in" -> {
                people.addAll(everyRole);
                people.add(WITHOUT_ROLE);
            }
            default -> people.addAll(Arrays.asList(words.split(" ")));
        }
        return people;
    }

    private static Iterable<CSVRecord> table() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("src/test/resources/access-table.csv")))
                .getRecords();
    }
}
