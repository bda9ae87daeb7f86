package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * As what somebody reads. Two people who read as the same see the same front page.
 *
 * @param all whether they review, and so may read everything
 * @param units those they belong to
 * @param towns those that a village or unit of theirs belongs to
 */
record Readership(boolean signedIn, boolean all, Set<Long> units, Set<String> towns) implements Serializable {
    static final Readership STRANGER = new Readership(false, false, Set.of(), Set.of());

    /** Of a publication {@code p}: whether it is there for them. Needs {@link #bind}. */
    static final String MAY_READ = """
            (:all or p.audience = 'PUBLIC' or (:signedIn and p.audience = 'SIGNED_IN')
              or (p.audience = 'UNIT' and p.audience_unit in (:units))
              or (p.audience = 'TOWN' and p.audience_town in (:towns))
              or (:signedIn and p.all_addressed and :someUnit)
              or exists (select 1 from publication_unit u where u.article_id = p.article_id and u.unit_id in (:units)))""";

    Readership {
        units = Set.copyOf(units);
        towns = Set.copyOf(towns);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("all", all)
                .param("signedIn", signedIn)
                .param("someUnit", !units.isEmpty())
                // An empty list is no SQL.
                .param("towns", towns.isEmpty() ? List.of("") : towns)
                .param("units", units.isEmpty() ? List.of(-1L) : units);
    }
}
