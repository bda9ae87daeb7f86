package org.studioportal.directory;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the units, villages, pairings and partners. */
@Component
class DirectoryMemory extends Memory<DirectorySnapshot> {
    DirectoryMemory(DirectoryReader reader, Clock clock) {
        super(reader, clock);
    }
}
