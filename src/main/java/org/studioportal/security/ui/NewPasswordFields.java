package org.studioportal.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.studioportal.security.AccountRefused;
import org.studioportal.shared.i18n.Messages;

/** A new password, typed twice; what is wrong with it stands next to it. */
class NewPasswordFields extends Div {
    private final Messages messages;
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();

    NewPasswordFields(Messages messages) {
        this.messages = messages;
        chosen.setLabel(getTranslation("password.new"));
        chosen.setHelperText(getTranslation("password.rule"));
        again.setLabel(getTranslation("password.again"));
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        addClassName("form");
        add(chosen, again);
    }

    /**
     * Hands the password on when it was typed twice alike.
     *
     * @return whether it was taken; otherwise a field says why not
     */
    boolean submit(Consumer<String> change) {
        chosen.setInvalid(false);
        boolean alike = chosen.getValue().equals(again.getValue());
        again.setErrorMessage(getTranslation("password.refused.different"));
        again.setInvalid(!alike);
        if (!alike) {
            return false;
        }
        try {
            change.accept(chosen.getValue());
        } catch (AccountRefused.PasswordNotAllowed refusal) {
            chosen.setErrorMessage(messages.of(refusal, getLocale()));
            chosen.setInvalid(true);
            chosen.focus();
            return false;
        }
        chosen.clear();
        again.clear();
        return true;
    }
}
