package org.studioportal.shared.picture;

import java.util.Collection;
import java.util.Set;

/**
 * A room that refers to kept pictures declares itself by this as a bean: what no room uses goes at night. Forms that are
 * being filled in use pictures too (drafts).
 */
public interface PictureUse {
    /**
     * @param hashes pictures that are about to go
     * @return those among them that this room uses
     */
    Set<String> usedAmong(Collection<String> hashes);
}
