package org.studioportal.shared;

import java.util.ArrayList;
import java.util.List;
import org.studioportal.shared.text.Typed;

/** Reads what somebody typed, field by field, and refuses all that is wrong at once. */
public class FormInput {
    private final List<WrongInput.Problem> problems = new ArrayList<>();

    /**
     * A text, tidied; null when blank.
     *
     * @param length at most so many characters
     */
    public final String text(String field, String raw, int length) {
        String text = Typed.tidy(raw);
        if (text.length() > length) {
            problem(field, "input.too-long", length, text.length());
        }
        return text.isEmpty() ? null : text;
    }

    public final String required(String field, String raw, int length) {
        return required(field, text(field, raw, length));
    }

    public final <T> T required(String field, T value) {
        if (value == null) {
            problem(field, "input.missing");
        }
        return value;
    }

    /** Notes what is wrong with a field. */
    public final void problem(String field, String messageKey, Object... arguments) {
        problems.add(new WrongInput.Problem(field, messageKey, List.of(arguments)));
    }

    /** @throws WrongInput if anything was wrong */
    public final void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }
}
