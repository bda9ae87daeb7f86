package org.studioportal.shared;

import java.io.Serializable;
import java.util.List;

/** What somebody typed cannot be taken; for each field in question a sentence. Nothing was changed. */
public class WrongInput extends PortalException {
    /** A sentence for a field; the field is named as in the command. */
    public record Problem(String field, String messageKey, List<Object> arguments) implements Serializable {}

    private final transient List<Problem> problems;

    public WrongInput(List<Problem> problems) {
        super(problems.getFirst().messageKey(), problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public WrongInput(String field, String messageKey, Object... arguments) {
        this(List.of(new Problem(field, messageKey, List.of(arguments))));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
