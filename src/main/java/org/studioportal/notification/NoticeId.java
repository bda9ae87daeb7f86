package org.studioportal.notification;

import java.io.Serializable;

/** Names one notice of one person. */
public record NoticeId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
