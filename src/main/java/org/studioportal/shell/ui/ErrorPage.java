package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studioportal.shared.ui.PageHeader;

/** A page that could not be shown: what that means, and ways to go on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "";

    void say(String key, Object... values) {
        title = t("error." + key + ".title");
        Anchor home = new Anchor(".", t("error.home"));
        home.addClassNames("button-link");
        Anchor studios = new Anchor("studios", t("error.studios"));
        studios.addClassNames("button-link", "secondary");
        Div ways = new Div(home, studios);
        ways.addClassName("actions");
        removeAll();
        addClassNames("page", "narrow");
        add(new PageHeader(title, t("error." + key + ".hint", values)), new SearchForm(), ways);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** 404. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    public static class NotFound extends ErrorPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            say("not-found");
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** 403; strangers are led to the sign-in before it comes to this. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    public static class Denied extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            say("denied");
            return HttpStatusCode.FORBIDDEN.getCode();
        }
    }

    /** 403 as well: the screen is open to the person, what it would show is not. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    public static class Refused extends ErrorPage
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
            say("denied");
            return HttpStatusCode.FORBIDDEN.getCode();
        }
    }

    /** 500, with a number that the log has too. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    public static class Failed extends ErrorPage implements HasErrorParameter<Exception> {
        private static final Logger log = LoggerFactory.getLogger(Failed.class);

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            String number = HexFormat.of()
                    .withUpperCase()
                    .toHexDigits(RandomGenerator.getDefault().nextInt());
            log.error("A page could not be shown {}", number, parameter.getException());
            say("internal", number);
            return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
        }
    }
}
