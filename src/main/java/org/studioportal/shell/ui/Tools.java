package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.studioportal.notification.Inbox;
import org.studioportal.notification.ui.Bell;
import org.studioportal.security.Actor;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.ui.PageSettings;
import org.studioportal.shared.ui.Texts;

/** Language, look, the bell and the account, at the end of the header. */
class Tools extends Div {
    Tools(Optional<Actor> actor, AuthenticationContext authentication, Inbox inbox) {
        addClassName("site-tools");
        add(language(), look());
        if (actor.isPresent()) {
            add(new Bell(inbox), account(actor.get(), authentication));
        } else {
            Anchor signIn = new Anchor("login", t("shell.sign-in"));
            signIn.addClassNames("tool", "sign-in");
            add(signIn);
        }
    }

    private static NativeButton language() {
        boolean chinese = Texts.locale().equals(Messages.CHINESE);
        // Each language is named in itself: who looks for it may read no other.
        NativeButton button = new NativeButton(t(chinese ? "shell.to-english" : "shell.to-chinese"), click -> {
            PageSettings.LANGUAGE.keep(chinese ? "en" : "zh");
            UI ui = UI.getCurrent();
            ui.getSession().setLocale(chinese ? Locale.ENGLISH : Messages.CHINESE);
            ui.getPage().reload();
        });
        button.addClassName("tool");
        button.getElement().setAttribute("lang", chinese ? "en" : "zh-CN");
        return button;
    }

    private static NativeDetails look() {
        Div panel = new Div(
                choice("shell.scheme.auto", PageSettings.SCHEME, "data-scheme", ""),
                choice("shell.scheme.light", PageSettings.SCHEME, "data-scheme", "light"),
                choice("shell.scheme.dark", PageSettings.SCHEME, "data-scheme", "dark"),
                choice("shell.type.normal", PageSettings.TYPE, "data-type", ""),
                choice("shell.type.large", PageSettings.TYPE, "data-type", "large"));
        return menu(t("shell.look"), panel);
    }

    private static NativeButton choice(String label, PageSettings setting, String attribute, String value) {
        NativeButton button = new NativeButton(t(label), click -> {
            setting.keep(value);
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "if ($1) document.documentElement.setAttribute($0, $1);"
                                    + " else document.documentElement.removeAttribute($0);",
                            attribute,
                            value);
            click.getSource()
                    .getParent()
                    .ifPresent(panel -> panel.getChildren()
                            .filter(other -> attribute.equals(other.getElement().getAttribute("data-sets")))
                            .forEach(other -> other.getElement()
                                    .setAttribute("aria-pressed", String.valueOf(other == click.getSource()))));
        });
        button.addClassName("tool");
        button.getElement().setAttribute("data-sets", attribute);
        String chosen = setting.of(VaadinService.getCurrentRequest()).orElse("");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.equals(value)));
        return button;
    }

    private static NativeDetails account(Actor actor, AuthenticationContext authentication) {
        Anchor own = new Anchor("account", t("shell.account"));
        own.addClassName("tool");
        Anchor notices = new Anchor("inbox/preferences", t("shell.notices"));
        notices.addClassName("tool");
        NativeButton signOut = new NativeButton(t("shell.sign-out"), click -> authentication.logout());
        signOut.addClassName("tool");
        return menu(actor.displayName(), new Div(own, notices, signOut));
    }

    private static NativeDetails menu(String label, Div panel) {
        panel.addClassName("menu-panel");
        NativeDetails menu = new NativeDetails(new Span(label), panel);
        menu.addClassName("menu");
        menu.getSummary().addClassName("tool");
        return menu;
    }
}
