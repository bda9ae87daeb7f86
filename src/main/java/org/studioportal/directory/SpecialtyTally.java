package org.studioportal.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many volunteers use which words, sorted by what the vocabulary makes of them. */
final class SpecialtyTally {
    /** So many volunteers say exactly these words. */
    record Used(List<String> words, long volunteers) {}

    private static final class Unknown {
        private final String word;
        private long volunteers;

        Unknown(String word) {
            this.word = word;
        }
    }

    private final Map<SpecialtyId, Long> entries = new HashMap<>();
    private final Map<SpecialtyId, Long> fields = new HashMap<>();
    private final Map<String, Unknown> unknown = new HashMap<>();

    SpecialtyTally(SpecialtySnapshot vocabulary, List<Used> used) {
        for (Used some : used) {
            // Who says a specialty and its synonym, or two specialties of a field, is one person.
            Set<SpecialtyId> seen = new HashSet<>();
            Set<SpecialtyId> seenFields = new HashSet<>();
            Set<String> seenUnknown = new HashSet<>();
            for (String word : some.words()) {
                vocabulary
                        .meaning(word)
                        .ifPresentOrElse(
                                entry -> {
                                    seen.add(entry.id());
                                    seenFields.add(entry.isField() ? entry.id() : entry.field());
                                },
                                () -> {
                                    unknown.computeIfAbsent(SpecialtySnapshot.plain(word), plain -> new Unknown(word));
                                    seenUnknown.add(SpecialtySnapshot.plain(word));
                                });
            }
            seen.forEach(id -> entries.merge(id, some.volunteers(), Long::sum));
            seenFields.forEach(id -> fields.merge(id, some.volunteers(), Long::sum));
            seenUnknown.forEach(plain -> unknown.get(plain).volunteers += some.volunteers());
        }
    }

    /** Those who use the entry's name or a synonym. */
    long of(SpecialtyId entry) {
        return entries.getOrDefault(entry, 0L);
    }

    /** Those who use a word of the field or of one of its specialties. */
    long inField(SpecialtyId field) {
        return fields.getOrDefault(field, 0L);
    }

    /** Those who use a word that the vocabulary lacks. */
    long ofUnknown(String word) {
        Unknown found = unknown.get(SpecialtySnapshot.plain(word));
        return found == null ? 0 : found.volunteers;
    }

    /** The words that the vocabulary lacks, the most used first. */
    List<String> unknown() {
        return unknown.values().stream()
                .sorted(Comparator.comparing((Unknown one) -> -one.volunteers)
                        .thenComparing(one -> one.word, SpecialtySnapshot.inChinese()))
                .map(one -> one.word)
                .toList();
    }
}
