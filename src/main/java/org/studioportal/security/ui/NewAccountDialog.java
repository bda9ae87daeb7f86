package org.studioportal.security.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.security.AccountAdministration;
import org.studioportal.security.AccountRefused;
import org.studioportal.security.AccountRow;
import org.studioportal.security.NewAccount;
import org.studioportal.security.OpenedAccount;
import org.studioportal.shared.ui.OneTimePasswordDialog;

/** Opens an account; its one-time password is shown then, once. Roles are given afterwards, in the account's dialog. */
class NewAccountDialog extends Dialog {
    private final transient AccountAdministration accounts;
    private final transient Runnable opened;
    private final TextField username = new TextField(t("login.username"));
    private final TextField name = new TextField(t("account.display-name"));

    NewAccountDialog(AccountAdministration accounts, Runnable opened) {
        this.accounts = accounts;
        this.opened = opened;
        setHeaderTitle(t("accounts.open"));
        username.setRequired(true);
        name.setRequired(true);
        Div form = new Div(username, name);
        form.addClassName("form");
        add(form);
        Button save = new Button(t("accounts.open"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    private void save() {
        username.setInvalid(false);
        name.setInvalid(false);
        try {
            OpenedAccount account = accounts.create(NewAccount.of(username.getValue(), name.getValue()));
            opened.run();
            close();
            AccountRow row = accounts.account(account.id());
            new OneTimePasswordDialog(row.displayName(), row.username(), account.oneTimePassword()).open();
        } catch (AccountRefused.NameNotAllowed refused) {
            wrong(name, refused);
        } catch (AccountRefused refused) {
            wrong(username, refused);
        }
    }

    private static void wrong(TextField field, AccountRefused refused) {
        field.setErrorMessage(t(refused.messageKey(), refused.arguments()));
        field.setInvalid(true);
        field.focus();
    }
}
