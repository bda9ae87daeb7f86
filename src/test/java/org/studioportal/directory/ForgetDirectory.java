package org.studioportal.directory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.studioportal.testing.CleanDatabase;

/** Tests empty the tables behind the directory's back. */
@Component
class ForgetDirectory {
    private final DirectoryMemory memory;
    private final SpecialtyMemory vocabulary;

    ForgetDirectory(DirectoryMemory memory, SpecialtyMemory vocabulary) {
        this.memory = memory;
        this.vocabulary = vocabulary;
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        memory.forget();
        vocabulary.forget();
    }
}
