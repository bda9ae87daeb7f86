package org.studioportal.security;

import com.vaadin.flow.router.RouteBaseData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who may open which screen, as {@code access-table.csv} says it. */
final class AccessTable {
    static final String STRANGER = "stranger";
    static final String WITHOUT_ROLE = "signed in without a role";

    private AccessTable() {}

    /** By address; people are roles by their names, {@link #STRANGER} and {@link #WITHOUT_ROLE}. */
    static Map<String, Set<String>> read() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (CSVRecord line : CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("src/test/resources/access-table.csv")))
                .getRecords()) {
            table.put(line.get(0), people(line.get(1)));
        }
        return table;
    }

    /** As it stands in the table. */
    static String address(RouteBaseData<?> route) {
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
}
