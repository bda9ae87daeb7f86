package org.studioportal.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    /**
     * Replaces words on all volunteers, retired ones included. Whose words would not fit any more keeps them: they mean
     * the same. Past the entities on purpose: ten thousand of them would take their time; their version counts on, so an
     * open form notices.
     *
     * @param synonyms words to replace
     * @param name what to say instead
     * @return whose words have changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<VolunteerId> say(String name, Collection<String> synonyms) {
        Set<String> plain =
                synonyms.stream().map(SpecialtySnapshot::plain).collect(Collectors.toCollection(HashSet::new));
        plain.add(SpecialtySnapshot.plain(name));
        entities.flush();
        List<Object[]> changes = new ArrayList<>();
        Set<VolunteerId> changed = new LinkedHashSet<>();
        for (Line line : lock(plain)) {
            String words = replaced(line.words(), plain, name);
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
        List<String> words = List.copyOf(plain);
        String any = words.stream()
                .map(word -> "lower(specialties) like ? escape '!'")
                .collect(Collectors.joining(" or "));
        return jdbc.sql("select id, specialties from volunteer where " + any + " order by id for update")
                .params(words.stream().map(Patterns::anywhere).toList())
                .query((row, number) -> new Line(row.getLong(1), row.getString(2)))
                .list();
    }

    static String replaced(String words, Set<String> plain, String name) {
        Set<String> said = new LinkedHashSet<>();
        for (String word : words.split(Words.SEPARATOR)) {
            said.add(plain.contains(SpecialtySnapshot.plain(word)) ? name : word);
        }
        return Words.joined(List.copyOf(said));
    }
}
