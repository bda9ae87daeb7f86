package org.studioportal.directory;

import org.springframework.stereotype.Component;
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

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public SpecialtySnapshot readApart() {
        return read();
    }
}
