package org.studioportal.directory;

import org.studioportal.shared.PortalException;

/** A change of the vocabulary that cannot be made as things stand. */
public abstract class SpecialtyRefused extends PortalException {
    private SpecialtyRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** Volunteers use it, or a field has specialties. */
    public static final class InUse extends SpecialtyRefused {
        InUse(String name) {
            super("specialty.refused.in-use", name);
        }
    }

    /** A field is not in a field. */
    public static final class FieldsDoNotMove extends SpecialtyRefused {
        FieldsDoNotMove() {
            super("specialty.refused.field-moves");
        }
    }

    /** A field and a specialty, or something and itself. */
    public static final class CannotMerge extends SpecialtyRefused {
        CannotMerge() {
            super("specialty.refused.merge");
        }
    }

    /** Somebody has given the word a meaning meanwhile. */
    public static final class AlreadyKnown extends SpecialtyRefused {
        AlreadyKnown(String word, String name) {
            super("specialty.refused.known", word, name);
        }
    }
}
