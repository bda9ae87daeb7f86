package org.studioportal.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.studioportal.security.AccountRefused;
import org.studioportal.security.OwnAccount;
import org.studioportal.security.OwnProfile;
import org.studioportal.security.Scopes;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.PageSettings;
import org.studioportal.shared.ui.Section;

/** One's own account: name, language, password, and what one may be. */
@Route("account")
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {
    private final OwnAccount account;
    private final Messages messages;

    AccountView(OwnAccount account, Scopes scopes, Messages messages) {
        this.account = account;
        this.messages = messages;
        OwnProfile profile = account.profile();
        addClassNames("page", "narrow");
        add(
                new PageHeader(getTranslation("account.title"), null),
                part("account.name", name(profile)),
                part("account.language", language(profile)),
                part("account.password", password()),
                part("account.roles", new GrantBadges(profile.grants(), scopes.names(profile.grants()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private Section part(String heading, Component... content) {
        Div form = new Div(content);
        form.addClassName("form");
        Section part = new Section(getTranslation(heading), form);
        part.addClassName("panel");
        return part;
    }

    private Component[] name(OwnProfile profile) {
        TextField username = new TextField(getTranslation("login.username"), profile.username(), "");
        username.setReadOnly(true);
        TextField name = new TextField(getTranslation("account.display-name"), profile.displayName(), "");
        name.setRequired(true);
        name.setAutocomplete(Autocomplete.NAME);
        Button save = new Button(getTranslation("account.save"), click -> rename(name));
        return new Component[] {username, name, save};
    }

    private Component language(OwnProfile profile) {
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
        language.setAriaLabel(getTranslation("account.language"));
        language.setItems(messages.getProvidedLocales());
        language.setItemLabelGenerator(locale -> messages.getTranslation("language.self", locale));
        language.setValue(Messages.spoken(profile.language()));
        language.addValueChangeListener(change -> speak(change.getValue()));
        return language;
    }

    private Component[] password() {
        PasswordField present = new PasswordField(getTranslation("password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        NewPasswordFields fields = new NewPasswordFields(messages);
        Button save = new Button(getTranslation("account.change-password"), click -> changePassword(present, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {present, fields, save};
    }

    private void rename(TextField name) {
        try {
            account.rename(name.getValue());
            name.setInvalid(false);
            Notices.done(getTranslation("account.saved"));
        } catch (AccountRefused.NameNotAllowed refusal) {
            name.setErrorMessage(messages.of(refusal, getLocale()));
            name.setInvalid(true);
        }
    }

    private void speak(Locale language) {
        account.speak(language);
        PageSettings.LANGUAGE.keep(language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void changePassword(PasswordField present, NewPasswordFields fields) {
        present.setInvalid(false);
        try {
            if (fields.submit(chosen -> account.changePassword(present.getValue(), chosen))) {
                present.clear();
                Notices.done(getTranslation("account.password-changed"));
            }
        } catch (AccountRefused refusal) {
            present.setErrorMessage(messages.of(refusal, getLocale()));
            present.setInvalid(true);
            present.focus();
        }
    }
}
