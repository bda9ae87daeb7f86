package org.studioportal.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.studioportal.security.OwnAccount;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.ui.PageHeader;

/** Whoever signed in with a one-time password chooses one of their own here, before anything else. */
@Route("change-password")
@PermitAll
public class ChangePasswordView extends Div implements HasDynamicTitle {
    private final OwnAccount account;
    private final NewPasswordFields fields;

    ChangePasswordView(OwnAccount account, Messages messages) {
        this.account = account;
        fields = new NewPasswordFields(messages);
        Button save = new Button(getTranslation("change-password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Div form = new Div(fields, save);
        form.addClassNames("panel", "form");
        addClassNames("page", "narrow");
        add(new PageHeader(getTranslation("change-password.title"), getTranslation("change-password.why")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change-password.title");
    }

    private void save() {
        if (fields.submit(account::replaceOneTimePassword)) {
            UI.getCurrent().navigate("");
        }
    }
}
