package org.studioportal.studio;

import java.util.Set;

/**
 * What visitors see of studios may have changed: their page, items, hours, status or members, what those can do, or the
 * city's holidays. Also told of studios that are not published and of changes that no visitor sees; what has become of
 * them is to be asked for, of {@link StudioOffers}.
 *
 * <p>Published in the transaction of the change, sometimes several times, and sometimes just before its commit. Listen
 * after the commit ({@code @TransactionalEventListener}): only then do {@link Studios} and {@link StudioOffers} tell the
 * new things, and a listener for the moment before the commit misses what is published in that very moment. An event
 * that was missed, say because the node stopped, does not come again.
 *
 * @param studios whose; empty for all
 */
public record StudiosChanged(Set<StudioId> studios) {
    public StudiosChanged {
        studios = Set.copyOf(studios);
    }
}
