package org.studioportal.shared;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** A use case whose work a test brings along. */
@Component
class RetriedUseCase {
    private int asked;

    @RetriedTransaction
    public void run(Runnable work) {
        work.run();
    }

    @PreAuthorize("@retriedUseCase.allows()")
    @RetriedTransaction
    public void runGuarded(Runnable work) {
        work.run();
    }

    public boolean allows() {
        asked++;
        return true;
    }

    /** How often somebody wanted to know whether they may. */
    public int asked() {
        return asked;
    }
}
