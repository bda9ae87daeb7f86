package org.studioportal.bulletin;

import java.io.Serializable;

/** Which issue of the newsletter; not its number, which it has only once it is published. */
public record IssueId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
