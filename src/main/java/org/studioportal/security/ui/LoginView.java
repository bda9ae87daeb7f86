package org.studioportal.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.studioportal.security.SingleSignOn;

/** Where people sign in; says kindly why they are here or why it did not work. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    /** The session attribute that keeps what was typed as the name, so that nobody types it twice. */
    public static final String TYPED_NAME = LoginView.class.getName() + ".typed-name";

    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    LoginView(SingleSignOn singleSignOn) {
        addClassNames("page", "narrow", "sign-in");
        notice.addClassName("sign-in-notice");
        notice.setVisible(false);
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(notice, form);
        if (singleSignOn.available()) {
            Anchor elsewhere = new Anchor(singleSignOn.startPath(), getTranslation("login.single-sign-on"));
            elsewhere.setRouterIgnore(true);
            elsewhere.addClassName("sign-in-elsewhere");
            add(elsewhere);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("ended")) {
            notice.setText(getTranslation("login.ended"));
            notice.setVisible(true);
        }
        String error = query.getSingleParameter("error").orElse("");
        form.setI18n(words(
                switch (error) {
                    case "wait" -> getTranslation("login.error.wait", seconds(query));
                    case "disabled", "no-account", "single-sign-on" -> getTranslation("login.error." + error);
                    default -> getTranslation("login.error.wrong");
                }));
        form.setError(!error.isEmpty());
        prefill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private void prefill() {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(TYPED_NAME) instanceof String typed) {
            session.removeAttribute(TYPED_NAME);
            form.getElement()
                    .executeJs(
                            "const f = this.querySelector('[name=username]') || this.shadowRoot?.querySelector('[name=username]');"
                                    + "if (f) f.value = $0",
                            typed);
        }
    }

    private LoginI18n words(String error) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("login.username"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getErrorMessage().setTitle(getTranslation("login.error.title"));
        words.getErrorMessage().setMessage(error);
        words.getErrorMessage().setUsername(getTranslation("login.error.username"));
        words.getErrorMessage().setPassword(getTranslation("login.error.password"));
        words.setAdditionalInformation(getTranslation("login.help"));
        return words;
    }

    private static long seconds(QueryParameters query) {
        return query.getSingleParameter("seconds")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Long::parseLong)
                .orElse(30L);
    }
}
