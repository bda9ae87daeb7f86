package org.studioportal.studio;

import java.util.Set;

/** What visitors see of these studios may have changed; an empty set means all. Published in the transaction of the change. */
record StudiosChanged(Set<StudioId> studios) {}
