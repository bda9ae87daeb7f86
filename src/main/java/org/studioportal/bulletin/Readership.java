package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.ArrayList;
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

    Readership {
        units = Set.copyOf(units);
        towns = Set.copyOf(towns);
    }

    /**
     * Of a publication {@code p}: whether it is there for them. Needs {@link #bind}. Says no more than is needed: most read
     * as strangers, and the database takes its time for conditions that never hold.
     */
    String mayRead() {
        if (all) {
            return "true";
        }
        List<String> any = new ArrayList<>(List.of("p.audience = 'PUBLIC'"));
        if (signedIn) {
            any.add("p.audience = 'SIGNED_IN'");
        }
        if (!towns.isEmpty()) {
            any.add("p.audience = 'TOWN' and p.audience_town in (:towns)");
        }
        if (!units.isEmpty()) {
            any.add("p.audience = 'UNIT' and p.audience_unit in (:units)");
            any.add("p.all_addressed");
            any.add("exists (select 1 from publication_unit u"
                    + " where u.article_id = p.article_id and u.unit_id in (:units))");
        }
        return "(" + String.join(" or ", any) + ")";
    }

    /** Values for {@link #mayRead}. */
    StatementSpec bind(StatementSpec statement) {
        return statement.param("towns", towns).param("units", units);
    }
}
