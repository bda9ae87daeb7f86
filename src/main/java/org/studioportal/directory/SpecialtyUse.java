package org.studioportal.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Patterns;

/** The words that volunteers use for what they can do. */
@Component
class SpecialtyUse {
    /** From so many words on, everybody is looked at: one after the other they would be asked for in vain. */
    private static final int MANY = 50;

    private record Line(long id, String words) {}

    private final VolunteerRepository volunteers;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SpecialtyUse(VolunteerRepository volunteers, EntityManager entities, JdbcClient jdbc, JdbcTemplate batches) {
        this.volunteers = volunteers;
        this.entities = entities;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What those who serve say. One statement. */
    @Transactional(readOnly = true)
    public SpecialtyTally ofServing(SpecialtySnapshot vocabulary) {
        return new SpecialtyTally(vocabulary, volunteers.specialtiesOfServing());
    }

    /** What all say, retired ones included. One statement. */
    @Transactional(readOnly = true)
    public SpecialtyTally ofAll(SpecialtySnapshot vocabulary) {
        return new SpecialtyTally(vocabulary, volunteers.specialtiesOfAll());
    }

    /** As {@link #say(Map)}, with one name for several synonyms. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<VolunteerId> say(String name, Collection<String> synonyms) {
        Map<String, String> names = new HashMap<>();
        synonyms.forEach(synonym -> names.put(SpecialtySnapshot.plain(synonym), name));
        names.put(SpecialtySnapshot.plain(name), name);
        return say(names);
    }

    /**
     * Replaces words on all volunteers, retired ones included. Whose words would not fit any more keeps them: they mean
     * the same. Past the entities on purpose: ten thousand of them would take their time; their version counts on, so an
     * open form notices.
     *
     * @param names what to say instead of each word, which is as it is compared
     * @return whose words have changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<VolunteerId> say(Map<String, String> names) {
        entities.flush();
        List<Object[]> changes = new ArrayList<>();
        Set<VolunteerId> changed = new LinkedHashSet<>();
        for (Line line : lock(names.keySet())) {
            String words = replaced(line.words(), names);
            if (!words.equals(line.words()) && words.length() <= Input.SPECIALTIES_LENGTH) {
                changes.add(new Object[] {words, line.id()});
                changed.add(new VolunteerId(line.id()));
            }
        }
        batches.batchUpdate("""
                update volunteer set specialties = ?, version = version + 1, updated_at = utc_timestamp(6)
                where id = ?""", changes);
        return changed;
    }

    /** Those who may use one of the words; they wait for this transaction. */
    private List<Line> lock(Set<String> plain) {
        List<String> words = plain.size() > MANY ? List.of() : List.copyOf(plain);
        String any = words.isEmpty()
                ? "specialties <> ''"
                : words.stream()
                        .map(word -> "lower(specialties) like ? escape '!'")
                        .collect(Collectors.joining(" or "));
        return jdbc.sql("select id, specialties from volunteer where " + any + " order by id for update")
                .params(words.stream().map(Patterns::anywhere).toList())
                .query((row, number) -> new Line(row.getLong(1), row.getString(2)))
                .list();
    }

    private static String replaced(String words, Map<String, String> names) {
        Set<String> said = new LinkedHashSet<>();
        for (String word : words.split(Words.SEPARATOR)) {
            said.add(names.getOrDefault(SpecialtySnapshot.plain(word), word));
        }
        return Words.joined(List.copyOf(said));
    }
}
