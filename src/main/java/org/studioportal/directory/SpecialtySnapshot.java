package org.studioportal.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.studioportal.shared.text.Typed;

/** The vocabulary of specialties at one moment. */
final class SpecialtySnapshot {
    /**
     * A field or a specialty.
     *
     * @param field null for a field
     * @param synonyms in order
     */
    record Entry(SpecialtyId id, SpecialtyId field, String name, List<String> synonyms) {
        boolean isField() {
            return field == null;
        }
    }

    private final Map<SpecialtyId, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byWord = new HashMap<>();
    private final Map<String, DeclinedWordRepository.Line> declined = new TreeMap<>();

    SpecialtySnapshot(
            List<SpecialtyRepository.Line> lines,
            List<SpecialtyRepository.WordLine> words,
            List<DeclinedWordRepository.Line> declinedWords) {
        Map<Long, List<String>> wordsOf = new HashMap<>();
        words.forEach(line ->
                wordsOf.computeIfAbsent(line.id(), id -> new ArrayList<>()).add(line.word()));
        lines.stream()
                .map(line -> new Entry(
                        new SpecialtyId(line.id()),
                        line.fieldId() == null ? null : new SpecialtyId(line.fieldId()),
                        line.name(),
                        wordsOf.getOrDefault(line.id(), List.of()).stream()
                                .filter(word -> !word.equals(line.name()))
                                .sorted(inChinese())
                                .toList()))
                .forEach(entry -> {
                    entries.put(entry.id(), entry);
                    byWord.put(plain(entry.name()), entry);
                    entry.synonyms().forEach(word -> byWord.put(plain(word), entry));
                });
        declinedWords.forEach(line -> declined.put(plain(line.word()), line));
    }

    /** A word as it is compared. The database does the same to keep words unique. */
    static String plain(String word) {
        return Typed.tidy(word).toLowerCase(Locale.ROOT);
    }

    Optional<Entry> entry(SpecialtyId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Optional<Entry> meaning(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    boolean isDeclined(String word) {
        return declined.containsKey(plain(word));
    }

    Collection<DeclinedWordRepository.Line> declined() {
        return declined.values();
    }

    /** In the order they were made. */
    List<Entry> fields() {
        return entries.values().stream().filter(Entry::isField).toList();
    }

    /** Field by field, within a field by name. */
    List<Entry> specialties() {
        Map<SpecialtyId, List<Entry>> byField = new HashMap<>();
        entries.values().stream()
                .filter(entry -> !entry.isField())
                .forEach(entry -> byField.computeIfAbsent(entry.field(), field -> new ArrayList<>())
                        .add(entry));
        byField.values().forEach(some -> some.sort(Comparator.comparing(Entry::name, inChinese())));
        return fields().stream()
                .flatMap(field -> byField.getOrDefault(field.id(), List.of()).stream())
                .toList();
    }

    /** The name of an entry's field; null for a field. */
    String fieldName(Entry entry) {
        return entry.isField() ? null : entries.get(entry.field()).name();
    }

    Set<String> searchWords(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (!isDeclined(word)) {
                all.add(Typed.tidy(word));
                meaning(word).ifPresent(entry -> {
                    all.add(entry.name());
                    all.addAll(entry.synonyms());
                    if (!entry.isField()) {
                        all.add(fieldName(entry));
                    }
                });
            }
        }
        return all;
    }

    SpecialtyStanding standing(String word) {
        Optional<Entry> meaning = meaning(word);
        if (meaning.isPresent()) {
            Entry entry = meaning.get();
            return new SpecialtyStanding(word, SpecialtyStanding.State.KNOWN, entry.name(), fieldName(entry), null);
        }
        DeclinedWordRepository.Line refused = declined.get(plain(word));
        return refused == null
                ? new SpecialtyStanding(word, SpecialtyStanding.State.PROPOSED, null, null, null)
                : new SpecialtyStanding(word, SpecialtyStanding.State.DECLINED, null, null, refused.reason());
    }

    /** By pronunciation, as Chinese lists are. */
    static Comparator<String> inChinese() {
        return Collator.getInstance(Locale.CHINA)::compare;
    }
}
