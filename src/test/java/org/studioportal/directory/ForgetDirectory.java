package org.studioportal.directory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.studioportal.testing.CleanDatabase;

/** Tests empty the tables behind the directory's back. */
@Component
class ForgetDirectory {
    private final DirectoryMemory memory;

    ForgetDirectory(DirectoryMemory memory) {
        this.memory = memory;
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        memory.forget();
    }
}
