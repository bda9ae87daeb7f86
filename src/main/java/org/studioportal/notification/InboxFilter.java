package org.studioportal.notification;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of the inbox is shown; readable from an address and writable to it.
 *
 * @param topic null for all
 */
public record InboxFilter(Shelf shelf, NoticeTopic topic) implements Serializable {
    /** Where notices lie. */
    public enum Shelf {
        /** Neither archived nor read, and what still asks for a step. */
        NEW,
        /** All that is not archived. */
        ALL,
        ARCHIVE
    }

    public static final InboxFilter FIRST = new InboxFilter(Shelf.NEW, null);

    /** Reads an address' parameters; what makes no sense counts as not given. */
    public static InboxFilter parse(Map<String, String> parameters) {
        return new InboxFilter(
                read(Shelf.class, parameters.get("shelf"), Shelf.NEW),
                read(NoticeTopic.class, parameters.get("topic"), null));
    }

    /** As {@link #parse} reads it; what is usual is left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (shelf != Shelf.NEW) {
            parameters.put("shelf", shelf.name().toLowerCase(Locale.ROOT));
        }
        if (topic != null) {
            parameters.put("topic", topic.name().toLowerCase(Locale.ROOT));
        }
        return parameters;
    }

    private static <E extends Enum<E>> E read(Class<E> type, String value, E otherwise) {
        try {
            return value == null ? otherwise : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
