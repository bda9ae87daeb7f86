package org.studioportal.bulletin;

import java.io.Serializable;

/** Which article. */
public record ArticleId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
