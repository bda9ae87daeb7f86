package org.studioportal.directory;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.text.Typed;

/**
 * Volunteers say in their own words what they can do. A word that the vocabulary lacks is a proposal by that very fact;
 * the city accepts it, says what it means, or declines it.
 */
@Service
@PreAuthorize("@access.city()")
public class SpecialtyProposals {
    private static final int REASON_LENGTH = 200;

    private final DeclinedWordRepository declined;
    private final VocabularyChange change;
    private final SpecialtyMemory memory;
    private final SpecialtyUse use;
    private final Flushing flushing;

    SpecialtyProposals(
            DeclinedWordRepository declined,
            VocabularyChange change,
            SpecialtyMemory memory,
            SpecialtyUse use,
            Flushing flushing) {
        this.declined = declined;
        this.change = change;
        this.memory = memory;
        this.use = use;
        this.flushing = flushing;
    }

    /** A stretch of the proposals, the most used first. One statement. */
    @Transactional(readOnly = true)
    public List<ProposedWord> list(ProposalFilter filter, Page page) {
        return found(filter).skip(page.offset()).limit(page.limit()).toList();
    }

    /** One statement. */
    @Transactional(readOnly = true)
    public int count(ProposalFilter filter) {
        return (int) found(filter).count();
    }

    /**
     * The word is a specialty of that field from now on.
     *
     * @throws SpecialtyRefused.AlreadyKnown if somebody has given it a meaning meanwhile
     */
    @Transactional
    public SpecialtyId accept(String word, SpecialtyId field) {
        VocabularyChange.Locked vocabulary = change.begin();
        String name = unknown(word, vocabulary);
        Specialty entry =
                new Specialty(required("field", field, vocabulary::field).id(), name, List.of());
        change.keep(entry, "specialty.accepted", name);
        return entry.id();
    }

    /**
     * The word is a synonym from now on; volunteers who use it say the name instead.
     *
     * @return how many volunteers' words have changed
     * @throws SpecialtyRefused.AlreadyKnown if somebody has given it a meaning meanwhile
     */
    @Transactional
    public int map(String word, SpecialtyId specialty) {
        VocabularyChange.Locked vocabulary = change.begin();
        String synonym = unknown(word, vocabulary);
        Specialty entry = required("specialty", specialty, vocabulary::entry);
        entry.know(List.of(synonym));
        return change.keep(entry, "specialty.mapped", synonym + " → " + entry.name());
    }

    /**
     * The word stays with the volunteers who use it; they read the reason, and others do not see it.
     *
     * @throws WrongInput if no reason is given, or a very long one
     * @throws SpecialtyRefused.AlreadyKnown if somebody has given it a meaning meanwhile
     */
    @Transactional
    public void decline(String word, String why) {
        VocabularyChange.Locked vocabulary = change.begin();
        String unwanted = unknown(word, vocabulary);
        Input input = new Input();
        String reason = input.required("reason", why, REASON_LENGTH);
        input.refuseIfWrong();
        DeclinedWord entry =
                declined.find(SpecialtySnapshot.plain(unwanted)).orElseGet(() -> new DeclinedWord(unwanted, reason));
        flushing.flushed(
                () -> {
                    entry.because(reason);
                    return declined.save(entry);
                },
                Map.of(
                        "specialty_declined_plain",
                        () -> new WrongInput("reason", "specialty.wrong.taken-meanwhile", unwanted)));
        change.end("specialty.declined", unwanted, reason);
    }

    private Stream<ProposedWord> found(ProposalFilter filter) {
        SpecialtySnapshot vocabulary = memory.snapshot();
        SpecialtyTally tally = use.ofServing(vocabulary);
        String text = SpecialtySnapshot.plain(filter.text());
        Stream<ProposedWord> words = filter.declined()
                ? vocabulary.declined().stream()
                        .map(line -> new ProposedWord(line.word(), tally.ofUnknown(line.word()), line.reason()))
                : tally.unknown().stream()
                        .filter(word -> !vocabulary.isDeclined(word))
                        .map(word -> new ProposedWord(word, tally.ofUnknown(word), null));
        return words.filter(word -> SpecialtySnapshot.plain(word.word()).contains(text));
    }

    private static String unknown(String word, VocabularyChange.Locked vocabulary) {
        Input input = new Input();
        String tidy = input.required("word", word, Input.SPECIALTY_LENGTH);
        if (tidy != null && Typed.several(tidy).size() != 1) {
            input.problem("word", "specialty.wrong.one-word");
        }
        input.refuseIfWrong();
        Specialty meaning = vocabulary.meaning(tidy);
        if (meaning != null) {
            throw new SpecialtyRefused.AlreadyKnown(tidy, meaning.name());
        }
        return tidy;
    }

    private static Specialty required(String field, SpecialtyId id, Function<SpecialtyId, Specialty> found) {
        if (id == null) {
            throw new WrongInput(field, "input.missing");
        }
        return found.apply(id);
    }
}
