package org.studioportal.directory;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the vocabulary of specialties. */
@Component
class SpecialtyMemory extends Memory<SpecialtySnapshot> {
    SpecialtyMemory(SpecialtyReader reader, Clock clock) {
        super(reader, clock);
    }
}
