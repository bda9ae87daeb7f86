package org.studioportal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Page;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.text.Typed;

/**
 * The city keeps the vocabulary of specialties. Two who change it at once do so one after the other; the later one sees
 * what the earlier one has made of it.
 */
@Service
@PreAuthorize("@access.city()")
public class SpecialtyVocabulary {
    private final SpecialtyRepository specialties;
    private final VocabularyChange change;
    private final SpecialtyMemory memory;
    private final SpecialtyUse use;

    SpecialtyVocabulary(
            SpecialtyRepository specialties, VocabularyChange change, SpecialtyMemory memory, SpecialtyUse use) {
        this.specialties = specialties;
        this.change = change;
        this.memory = memory;
        this.use = use;
    }

    /** The fields in the order they were made, with how much they hold. One statement. */
    @Transactional(readOnly = true)
    public List<SpecialtyField> fields() {
        SpecialtySnapshot vocabulary = memory.snapshot();
        SpecialtyTally tally = use.ofServing(vocabulary);
        List<SpecialtySnapshot.Entry> all = vocabulary.specialties();
        return vocabulary.fields().stream()
                .map(field -> new SpecialtyField(
                        field.id(),
                        field.name(),
                        (int) all.stream()
                                .filter(one -> one.field().equals(field.id()))
                                .count(),
                        tally.inField(field.id())))
                .toList();
    }

    /** A stretch of the specialties, field by field. One statement. */
    @Transactional(readOnly = true)
    public List<SpecialtyRow> list(SpecialtyFilter filter, Page page) {
        SpecialtySnapshot vocabulary = memory.snapshot();
        SpecialtyTally tally = use.ofServing(vocabulary);
        return found(vocabulary, filter)
                .skip(page.offset())
                .limit(page.limit())
                .map(entry -> new SpecialtyRow(
                        entry.id(), entry.name(), vocabulary.fieldName(entry), entry.synonyms(), tally.of(entry.id())))
                .toList();
    }

    /** No statement. */
    @Transactional(readOnly = true)
    public int count(SpecialtyFilter filter) {
        return (int) found(memory.snapshot(), filter).count();
    }

    /** A field or a specialty. */
    @Transactional(readOnly = true)
    public Versioned<SpecialtyId, SpecialtyData> details(SpecialtyId id) {
        Specialty entry = specialties.findById(id.value()).orElseThrow(Refused.Unknown::new);
        return new Versioned<>(
                id, entry.getVersion(), new SpecialtyData(entry.name(), entry.field(), entry.synonyms()));
    }

    /**
     * Adds a field, or a specialty to a field.
     *
     * @throws WrongInput if something typed will not do, also when a word stands for something else
     */
    @Transactional
    public SpecialtyId register(SpecialtyData typed) {
        VocabularyChange.Locked vocabulary = change.begin();
        SpecialtyData data = checked(typed, null, vocabulary);
        Specialty entry = new Specialty(data.field(), data.name(), data.synonyms());
        change.keep(entry, "specialty.added", words(data));
        return entry.id();
    }

    /**
     * Adds a whole vocabulary at once: for a city that begins with one.
     *
     * @param tree the synonyms of each specialty of each field
     * @return how many volunteers' words have changed, because they were synonyms
     * @throws WrongInput if a word will not do, also when it stands for something else
     */
    @Transactional
    public int registerAll(Map<String, Map<String, List<String>>> tree) {
        VocabularyChange.Locked vocabulary = change.begin();
        List<Specialty> added = new ArrayList<>();
        tree.forEach((field, specialtiesOfField) -> {
            SpecialtyId in = added(new SpecialtyData(field, null, List.of()), vocabulary, added);
            specialtiesOfField.forEach(
                    (name, synonyms) -> added(new SpecialtyData(name, in, synonyms), vocabulary, added));
        });
        return change.keepAll(added, "specialty.all-added", added.size() + " entries");
    }

    private SpecialtyId added(SpecialtyData typed, VocabularyChange.Locked vocabulary, List<Specialty> added) {
        SpecialtyData data = checked(typed, null, vocabulary);
        Specialty entry = specialties.save(new Specialty(data.field(), data.name(), data.synonyms()));
        vocabulary.all().put(entry.id(), entry);
        added.add(entry);
        return entry.id();
    }

    /**
     * Renames it, gives it other synonyms, moves it to another field. A former name stays as a synonym; volunteers who
     * used a word that is a synonym now say the name.
     *
     * @throws WrongInput if something typed will not do, also when a word stands for something else
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @Transactional
    public void change(SpecialtyId id, int version, SpecialtyData typed) {
        VocabularyChange.Locked vocabulary = change.begin();
        Specialty entry = unchanged(vocabulary.entry(id), version);
        SpecialtyData data = checked(typed, entry, vocabulary);
        String before = entry.name();
        entry.describe(data.name(), data.synonyms());
        if (!Objects.equals(entry.field(), data.field())) {
            entry.moveTo(data.field());
        }
        change.keep(entry, "specialty.changed", before + " → " + words(data));
    }

    /** What merging would change. Four statements. */
    @Transactional(readOnly = true)
    public MergePreview previewMerge(SpecialtyId from, SpecialtyId into) {
        SpecialtySnapshot vocabulary = memory.snapshot();
        Specialty one = specialties.findById(from.value()).orElseThrow(Refused.Unknown::new);
        Specialty other = specialties.findById(into.value()).orElseThrow(Refused.Unknown::new);
        requireAlike(one, other);
        List<String> words = new ArrayList<>(List.of(one.name()));
        words.addAll(one.synonyms());
        return new MergePreview(
                from,
                one.getVersion(),
                one.name(),
                into,
                other.getVersion(),
                other.name(),
                words,
                (int) vocabulary.specialties().stream()
                        .filter(entry -> entry.field().equals(from))
                        .count(),
                use.ofAll(vocabulary).of(from));
    }

    /**
     * Makes the words of the one synonyms of the other, gives the other its specialties, and lets all volunteers say the
     * name that stays.
     *
     * @return how many volunteers' words have changed
     * @throws Refused.Unknown if somebody has merged or removed one of them
     * @throws ChangedMeanwhile if somebody else changed one of them since the preview
     */
    @Transactional
    public int merge(MergePreview preview) {
        VocabularyChange.Locked vocabulary = change.begin();
        Specialty one = unchanged(vocabulary.entry(preview.from()), preview.fromVersion());
        Specialty other = unchanged(vocabulary.entry(preview.into()), preview.intoVersion());
        requireAlike(one, other);
        vocabulary.in(one).forEach(specialty -> specialty.moveTo(other.id()));
        List<String> words = List.copyOf(one.words());
        String details = one.name() + " → " + other.name();
        // Away first: no word may mean two things, not even for a moment.
        change.remove(one);
        other.know(words);
        return change.keep(other, "specialty.merged", details);
    }

    /**
     * Takes out what nobody uses.
     *
     * @throws SpecialtyRefused.InUse if a volunteer uses it, or the field has specialties
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @Transactional
    public void remove(SpecialtyId id, int version) {
        VocabularyChange.Locked vocabulary = change.begin();
        Specialty entry = unchanged(vocabulary.entry(id), version);
        if (!vocabulary.in(entry).isEmpty() || use.ofAll(memory.snapshot()).of(id) > 0) {
            throw new SpecialtyRefused.InUse(entry.name());
        }
        change.remove(entry);
        change.end("specialty.removed", id.value(), entry.name());
    }

    private static Stream<SpecialtySnapshot.Entry> found(SpecialtySnapshot vocabulary, SpecialtyFilter filter) {
        String text = SpecialtySnapshot.plain(filter.text());
        return vocabulary.specialties().stream()
                .filter(entry -> filter.field() == null || filter.field().equals(entry.field()))
                .filter(entry -> Stream.concat(Stream.of(entry.name()), entry.synonyms().stream())
                        .anyMatch(word -> SpecialtySnapshot.plain(word).contains(text)));
    }

    /** @param own what is being changed; null for a new one */
    private static SpecialtyData checked(SpecialtyData typed, Specialty own, VocabularyChange.Locked vocabulary) {
        Input input = new Input();
        String name = input.required("name", typed.name(), Input.SPECIALTY_LENGTH);
        if (name != null && Typed.several(name).size() != 1) {
            input.problem("name", "specialty.wrong.one-word");
        }
        List<String> synonyms = typed.synonyms().stream()
                .flatMap(word -> Typed.several(word).stream())
                .distinct()
                .toList();
        synonyms.stream()
                .filter(word -> word.length() > Input.SPECIALTY_LENGTH)
                .findFirst()
                .ifPresent(word -> input.problem("synonyms", "input.too-long", Input.SPECIALTY_LENGTH, word.length()));
        boolean aField = own == null ? typed.field() == null : own.isField();
        if (aField && typed.field() != null) {
            throw new SpecialtyRefused.FieldsDoNotMove();
        }
        SpecialtyId field = aField ? null : input.required("field", typed.field());
        if (field != null) {
            vocabulary.field(field);
        }
        if (name != null) {
            refuseTaken(input, "name", name, own, vocabulary);
        }
        synonyms.forEach(word -> refuseTaken(input, "synonyms", word, own, vocabulary));
        input.refuseIfWrong();
        return new SpecialtyData(name, field, synonyms);
    }

    private static void refuseTaken(
            Input input, String field, String word, Specialty own, VocabularyChange.Locked vocabulary) {
        Specialty meaning = vocabulary.meaning(word);
        if (meaning != null && meaning != own) {
            input.problem(field, "specialty.wrong.taken", word, meaning.name());
        }
    }

    private static Specialty unchanged(Specialty entry, int version) {
        if (entry.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        return entry;
    }

    private static void requireAlike(Specialty one, Specialty other) {
        if (one.id().equals(other.id()) || one.isField() != other.isField()) {
            throw new SpecialtyRefused.CannotMerge();
        }
    }

    private static String words(SpecialtyData data) {
        return data.synonyms().isEmpty() ? data.name() : data.name() + " (" + Words.joined(data.synonyms()) + ")";
    }
}
