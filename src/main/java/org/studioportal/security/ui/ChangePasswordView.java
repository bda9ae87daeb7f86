package org.studioportal.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.studioportal.security.OwnAccount;
import org.studioportal.shared.i18n.Messages;

/** Whoever signed in with a one-time password chooses one of their own here, before anything else. */
@Route("change-password")
@PermitAll
public class ChangePasswordView extends Section implements HasDynamicTitle {
    private final OwnAccount account;
    private final NewPasswordFields fields;

    ChangePasswordView(OwnAccount account, Messages messages) {
        this.account = account;
        fields = new NewPasswordFields(messages);
        Button save = new Button(getTranslation("change-password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        addClassName("sign-in");
        add(
                new H1(getTranslation("change-password.title")),
                new Paragraph(getTranslation("change-password.why")),
                fields,
                save);
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
