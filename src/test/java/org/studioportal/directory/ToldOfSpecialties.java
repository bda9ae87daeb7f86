package org.studioportal.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts how often the vocabulary's changes are told. */
@Component
class ToldOfSpecialties {
    private int times;

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(SpecialtiesChanged change) {
        times++;
    }

    int times() {
        return times;
    }

    void forget() {
        times = 0;
    }
}
