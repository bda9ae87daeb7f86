package org.studioportal.directory;

import org.studioportal.shared.PortalException;

/** A use case of the directory that cannot be done as things stand. */
public abstract class Refused extends PortalException {
    private Refused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** It is not there, or not any more. */
    public static final class Unknown extends Refused {
        Unknown() {
            super("directory.refused.unknown");
        }
    }

    /** Somebody has decided already. */
    public static final class AlreadyDecided extends Refused {
        AlreadyDecided() {
            super("directory.refused.already-decided");
        }
    }

    /** Something still refers to it. */
    public static final class InUse extends Refused {
        InUse() {
            super("directory.refused.in-use");
        }
    }
}
