package org.studioportal.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.BaseEntity;

/** An entry of the vocabulary: a field, or a specialty in one. It knows all words that stand for it, its name among them. */
@Entity
@Table(name = "specialty")
class Specialty extends BaseEntity {
    private Long fieldId;
    private String name;

    @ElementCollection
    @CollectionTable(name = "specialty_word", joinColumns = @JoinColumn(name = "specialty_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    protected Specialty() {}

    /** @param field null for a field itself */
    Specialty(SpecialtyId field, String name, Collection<String> synonyms) {
        fieldId = field == null ? null : field.value();
        describe(name, synonyms);
    }

    /** The synonyms are these from now on. A former name stays as one: rosters and people go on using it. */
    void describe(String newName, Collection<String> synonyms) {
        Set<String> plain = new HashSet<>();
        Set<String> all = new HashSet<>();
        if (plain.add(SpecialtySnapshot.plain(newName))) {
            all.add(newName);
        }
        for (String synonym : synonyms) {
            if (plain.add(SpecialtySnapshot.plain(synonym))) {
                all.add(synonym);
            }
        }
        if (name != null && plain.add(SpecialtySnapshot.plain(name))) {
            all.add(name);
        }
        name = newName;
        words.retainAll(all);
        words.addAll(all);
    }

    void moveTo(SpecialtyId field) {
        if (isField()) {
            throw new SpecialtyRefused.FieldsDoNotMove();
        }
        fieldId = field.value();
    }

    /** The words stand for this entry too from now on. */
    void know(Collection<String> more) {
        Set<String> plain = new HashSet<>();
        words.forEach(word -> plain.add(SpecialtySnapshot.plain(word)));
        more.stream().filter(word -> plain.add(SpecialtySnapshot.plain(word))).forEach(words::add);
    }

    SpecialtyId id() {
        return new SpecialtyId(getId());
    }

    boolean isField() {
        return fieldId == null;
    }

    /** Null for a field itself. */
    SpecialtyId field() {
        return fieldId == null ? null : new SpecialtyId(fieldId);
    }

    String name() {
        return name;
    }

    /** The name and all synonyms. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    List<String> synonyms() {
        return words.stream().filter(word -> !word.equals(name)).sorted().toList();
    }
}
