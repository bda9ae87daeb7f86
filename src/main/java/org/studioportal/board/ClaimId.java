package org.studioportal.board;

import java.io.Serializable;

/** Which claim. */
public record ClaimId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
