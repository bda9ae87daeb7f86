package org.studioportal.shared;

/** A stretch of a list. */
public record Page(int offset, int limit) {
    public Page {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("No such stretch: " + offset + ", " + limit);
        }
    }
}
