package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.Objects;
import org.studioportal.directory.UnitId;

/**
 * Who may read an article once it is published. Reviewers and the city may always; units that a circular is addressed to
 * may as well.
 *
 * @param unit for {@link Kind#UNIT} only
 * @param town name of a town (镇街), for {@link Kind#TOWN} only
 */
public record Audience(Kind kind, UnitId unit, String town) implements Serializable {
    public static final Audience EVERYBODY = new Audience(Kind.PUBLIC, null, null);
    public static final Audience SIGNED_IN = new Audience(Kind.SIGNED_IN, null, null);

    /** Screens show {@code bulletin.audience.CODE}. */
    public enum Kind {
        PUBLIC,
        SIGNED_IN,
        /** Who belongs to that unit: its administrators, volunteers, editors and studios' leads. */
        UNIT,
        /** Who belongs to a village of that town, or to a unit that is paired with one. */
        TOWN
    }

    public Audience {
        Objects.requireNonNull(kind);
        if ((kind == Kind.UNIT) != (unit != null) || (kind == Kind.TOWN) != (town != null)) {
            throw new IllegalArgumentException(kind + " with " + unit + ", " + town);
        }
    }

    public static Audience of(UnitId unit) {
        return new Audience(Kind.UNIT, unit, null);
    }

    public static Audience of(String town) {
        return new Audience(Kind.TOWN, null, town);
    }
}
