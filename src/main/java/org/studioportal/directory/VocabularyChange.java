package org.studioportal.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;

/** What every change of the vocabulary begins and ends with. */
@Component
class VocabularyChange {
    private static final String SUBJECT = "Specialty";

    private final SpecialtyRepository specialties;
    private final DeclinedWordRepository declined;
    private final SpecialtyUse use;
    private final SpecialtyMemory memory;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    VocabularyChange(
            SpecialtyRepository specialties,
            DeclinedWordRepository declined,
            SpecialtyUse use,
            SpecialtyMemory memory,
            Flushing flushing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.specialties = specialties;
        this.declined = declined;
        this.use = use;
        this.memory = memory;
        this.flushing = flushing;
        this.audit = audit;
        this.events = events;
    }

    /** The vocabulary, for this transaction alone; to be asked before anything else is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Locked begin() {
        Map<SpecialtyId, Specialty> all = new LinkedHashMap<>();
        specialties.lockAll().forEach(entry -> all.put(entry.id(), entry));
        return new Locked(all);
    }

    /**
     * Keeps a new or changed entry; volunteers say its name from now on instead of its synonyms.
     *
     * @return how many volunteers' words have changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(Specialty entry, String action, String details) {
        flushing.flushed(
                () -> specialties.save(entry),
                Map.of(
                        "specialty_word_plain",
                        () -> new WrongInput("name", "specialty.wrong.taken-meanwhile", entry.name())));
        entry.words()
                .forEach(word -> declined.find(SpecialtySnapshot.plain(word)).ifPresent(declined::delete));
        Set<VolunteerId> changed = use.say(entry.name(), entry.words());
        if (!changed.isEmpty()) {
            events.publishEvent(new VolunteersChanged(changed));
        }
        end(action, entry.getId(), details + "; " + changed.size() + " volunteers");
        return changed.size();
    }

    /**
     * Keeps many new entries at once; volunteers say their names from now on instead of their synonyms.
     *
     * @return how many volunteers' words have changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keepAll(Collection<Specialty> entries, String action, String details) {
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> entry.words().forEach(word -> names.put(SpecialtySnapshot.plain(word), entry.name())));
        declined.lines().stream()
                .map(line -> SpecialtySnapshot.plain(line.word()))
                .filter(names::containsKey)
                .forEach(word -> declined.find(word).ifPresent(declined::delete));
        Set<VolunteerId> changed = use.say(names);
        if (!changed.isEmpty()) {
            events.publishEvent(new VolunteersChanged(changed));
        }
        end(action, "*", details + "; " + changed.size() + " volunteers");
        return changed.size();
    }

    /** Takes an entry out, with all its words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Specialty entry) {
        flushing.flushed(
                () -> {
                    specialties.delete(entry);
                    return entry;
                },
                Map.of("specialty_field", () -> new SpecialtyRefused.InUse(entry.name())));
    }

    /** Tells everybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String action, Object subject, String details) {
        flushing.flushed(() -> null, Map.of());
        audit.record(action, SUBJECT, subject, details);
        memory.changed();
        events.publishEvent(new SpecialtiesChanged());
    }

    /** The vocabulary while nobody else may change it. */
    record Locked(Map<SpecialtyId, Specialty> all) {
        /** @throws Refused.Unknown if it is not there, or not any more */
        Specialty entry(SpecialtyId id) {
            Specialty found = all.get(id);
            if (found == null) {
                throw new Refused.Unknown();
            }
            return found;
        }

        Specialty field(SpecialtyId id) {
            Specialty field = entry(id);
            if (!field.isField()) {
                throw new Refused.Unknown();
            }
            return field;
        }

        /** The specialties of a field. */
        Collection<Specialty> in(Specialty field) {
            return all.values().stream()
                    .filter(entry -> field.id().equals(entry.field()))
                    .toList();
        }

        /** What the word stands for; null when for nothing. */
        Specialty meaning(String word) {
            String plain = SpecialtySnapshot.plain(word);
            return all.values().stream()
                    .filter(entry -> entry.words().stream()
                            .anyMatch(known -> SpecialtySnapshot.plain(known).equals(plain)))
                    .findFirst()
                    .orElse(null);
        }
    }
}
