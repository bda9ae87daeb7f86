package org.studioportal.studio;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.studioportal.shared.PortalException;

/** Two people changed the same parts of a studio; nothing was saved, and a person must say which counts. */
public final class StudioConflict extends PortalException {
    /**
     * A part that both changed.
     *
     * @param who changed it meanwhile
     */
    public record Part(ProfileField field, String who, Instant at) implements Serializable {}

    private final transient List<Part> parts;
    private final transient StudioProfile theirs;
    private final int version;

    StudioConflict(List<Part> parts, StudioProfile theirs, int version) {
        super("studio.conflict", parts.size());
        this.parts = List.copyOf(parts);
        this.theirs = theirs;
        this.version = version;
    }

    public List<Part> parts() {
        return parts;
    }

    /** Of the studio as it is stored now. */
    public int version() {
        return version;
    }

    /** The studio as it is stored now. */
    public StudioProfile theirs() {
        return theirs;
    }
}
