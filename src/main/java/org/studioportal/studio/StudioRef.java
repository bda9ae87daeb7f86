package org.studioportal.studio;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.ServiceCategory;

/**
 * A published studio as other rooms know it.
 *
 * @param slug of its page, {@code /studios/{slug}}
 * @param members how many serve in it
 * @param words what its members who serve can do, with the names, synonyms and fields of their specialties; one that has
 *     a space in it comes in its parts
 */
public record StudioRef(
        StudioId id,
        String name,
        String slug,
        UnitId unit,
        Set<ServiceCategory> categories,
        int members,
        List<String> words)
        implements Serializable {}
