package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.studioportal.directory.OneTimeSignIn;
import org.studioportal.security.AccountRefused;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.OneTimePasswordDialog;

/** Asks for the sign-in name, opens the account, and shows its one-time password, once. */
class OpenAccountDialog extends Dialog {
    private final transient Function<String, OneTimeSignIn> opening;
    private final transient Runnable changed;
    private final TextField username = Fields.required("volunteer-account.username");

    /** @param opening opens the account under the sign-in name that it is given */
    OpenAccountDialog(String name, String proposal, Function<String, OneTimeSignIn> opening, Runnable changed) {
        this.opening = opening;
        this.changed = changed;
        setHeaderTitle(t("volunteer-account.open.title", name));
        username.setValue(proposal);
        username.setHelperText(t("volunteer-account.username.hint"));
        username.setAutocomplete(Autocomplete.OFF);
        username.setManualValidation(true);
        Div form = new Div(new Paragraph(t("volunteer-account.open.lead")), username);
        form.addClassName("form");
        add(form);
        Button open = new Button(t("volunteer-account.open"), click -> openAccount(click.getSource()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER);
        open.setDisableOnClick(true);
        getFooter().add(new Button(t("action.cancel"), click -> close()), open);
    }

    private void openAccount(Button again) {
        username.setInvalid(false);
        try {
            OneTimeSignIn signIn = opening.apply(username.getValue());
            close();
            new OneTimePasswordDialog(signIn.name(), signIn.username(), signIn.password()).open();
            changed.run();
        } catch (AccountRefused refused) {
            username.setErrorMessage(t(refused.messageKey(), refused.arguments()));
            username.setInvalid(true);
            username.focus();
        } catch (PortalException refused) {
            close();
            Notices.refused(refused);
            changed.run();
        } finally {
            again.setEnabled(true);
        }
    }
}
