package org.studioportal.board;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody claims.
 *
 * @param message what they say with it; null or blank for nothing
 * @param key of the click: the same one, sent again, counts once
 */
public record ClaimCommand(Claimant claimant, String message, UUID key) implements Serializable {
    public static final int MESSAGE_LENGTH = 500;

    public ClaimCommand {
        Objects.requireNonNull(claimant);
        Objects.requireNonNull(key);
    }
}
