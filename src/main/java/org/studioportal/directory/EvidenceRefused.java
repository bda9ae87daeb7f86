package org.studioportal.directory;

import org.studioportal.shared.PortalException;

/** A certificate that is not taken, or not decided on, as things stand. */
public abstract class EvidenceRefused extends PortalException {
    private EvidenceRefused(String key, Object... arguments) {
        super("evidence.refused." + key, arguments);
    }

    /** Neither a photo nor a PDF. */
    public static final class OtherKind extends EvidenceRefused {
        OtherKind() {
            super("kind");
        }
    }

    /** More bytes than a certificate needs. */
    public static final class TooLarge extends EvidenceRefused {
        TooLarge() {
            super("too-large", EvidenceFile.MAX_BYTES / 1024 / 1024);
        }
    }

    /** One waits at a time. */
    public static final class OneWaits extends EvidenceRefused {
        OneWaits() {
            super("one-waits");
        }
    }

    /** A level below the volunteer's own needs no evidence. */
    public static final class LowerLevel extends EvidenceRefused {
        LowerLevel() {
            super("lower-level");
        }
    }

    /** Nobody decides on their own. */
    public static final class Own extends EvidenceRefused {
        Own() {
            super("own");
        }
    }
}
