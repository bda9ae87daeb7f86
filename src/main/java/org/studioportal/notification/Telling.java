package org.studioportal.notification;

import org.springframework.stereotype.Component;
import org.studioportal.shared.RetriedTransaction;

/**
 * The transaction in which an event is turned into notices. Two events about the same people may stand in each other's
 * way in the database; then one is done again.
 */
@Component
class Telling {
    @RetriedTransaction
    public void of(Runnable work) {
        work.run();
    }
}
