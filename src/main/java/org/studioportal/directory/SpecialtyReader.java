package org.studioportal.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole vocabulary: three statements. */
@Component
class SpecialtyReader implements Memory.Reader<SpecialtySnapshot> {
    private final SpecialtyRepository specialties;
    private final DeclinedWordRepository declined;

    SpecialtyReader(SpecialtyRepository specialties, DeclinedWordRepository declined) {
        this.specialties = specialties;
        this.declined = declined;
    }

    @Override
    @Transactional(readOnly = true)
    public SpecialtySnapshot read() {
        return new SpecialtySnapshot(specialties.lines(), specialties.wordLines(), declined.lines());
    }

    // What is kept must fit together: all statements see one moment.
    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public SpecialtySnapshot readApart() {
        return read();
    }
}
