package org.studioportal.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a role can be held for, by name. This room knows units, villages and studios by number only; the rooms that keep
 * them implement this, so that the administrator chooses and reads names.
 */
public interface ScopeNames {
    /** Something a role can be held for. */
    record Named(long id, String name) {}

    /** The kind that this room keeps: UNIT, VILLAGE or STUDIO. */
    Role.Scope kind();

    /** Those whose name or code contains the text, in the order people expect them; an empty text means all. */
    List<Named> candidates(String text, int offset, int limit);

    /** The names of these; ids that do not exist are left out. */
    Map<Long, String> names(Collection<Long> ids);
}
