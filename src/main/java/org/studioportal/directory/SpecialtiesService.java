package org.studioportal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.shared.text.Typed;

/** Answers other rooms. The vocabulary is no secret. */
@Service
@PreAuthorize("permitAll()")
class SpecialtiesService implements Specialties {
    private final SpecialtyMemory memory;

    SpecialtiesService(SpecialtyMemory memory) {
        this.memory = memory;
    }

    @Override
    public String canonical(String word) {
        return memory.snapshot()
                .meaning(word)
                .map(SpecialtySnapshot.Entry::name)
                .orElseGet(() -> Typed.tidy(word));
    }

    @Override
    public Set<String> searchWords(Collection<String> words) {
        return memory.snapshot().searchWords(words);
    }

    @Override
    public List<SpecialtyStanding> standing(Collection<String> words) {
        SpecialtySnapshot vocabulary = memory.snapshot();
        return words.stream().map(vocabulary::standing).toList();
    }

    @Override
    public List<SpecialtyRef> suggestions() {
        SpecialtySnapshot vocabulary = memory.snapshot();
        return vocabulary.specialties().stream()
                .map(entry -> new SpecialtyRef(entry.id(), entry.name(), vocabulary.fieldName(entry), entry.synonyms()))
                .toList();
    }
}
