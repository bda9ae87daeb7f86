package org.studioportal.shared;

import java.util.List;

/**
 * A refusal that reaches the person as a sentence: it names a message and the values that belong into it. Screens show
 * it in the person's language; nothing of it is written to the error log, because nothing is broken.
 */
public abstract class PortalException extends RuntimeException {
    private final transient List<Object> arguments;
    private final String messageKey;

    protected PortalException(String messageKey, Object... arguments) {
        super(messageKey + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the message files. */
    public String messageKey() {
        return messageKey;
    }

    /** The values for the sentence's placeholders, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
