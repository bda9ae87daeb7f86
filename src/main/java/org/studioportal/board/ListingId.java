package org.studioportal.board;

import java.io.Serializable;

/** Which listing. */
public record ListingId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
