package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticePreferences;
import org.studioportal.notification.NoticeWords;
import org.studioportal.shared.ui.PageHeader;

/**
 * Where a letter's own address leads: stops letters of its kind, without signing in. Looking at it stops nothing, for
 * programs that check mail look at every address.
 */
@Route("stop-mail/:token")
@AnonymousAllowed
public class StopMailView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient NoticePreferences preferences;
    private final transient NoticeWords words;
    private String token = "";

    StopMailView(NoticePreferences preferences, NoticeWords words) {
        this.preferences = preferences;
        this.words = words;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        token = enter.getRouteParameters().get("token").orElse("");
        preferences.stoppedBy(token).ifPresentOrElse(this::ask, this::unknown);
    }

    @Override
    public String getPageTitle() {
        return t("inbox.stop.title");
    }

    private void ask(NoticeKind kind) {
        Button stop = new Button(t("inbox.stop.do"), click -> stop());
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        show(t("inbox.stop.title"), t("inbox.stop.lead", words.title(kind, locale())), new Div(stop));
    }

    private void stop() {
        preferences.stop(token).ifPresentOrElse(this::stopped, this::unknown);
    }

    private void stopped(NoticeKind kind) {
        show(t("inbox.stop.done"), t("inbox.stop.done.lead", words.title(kind, locale())), toPreferences());
    }

    private void unknown() {
        show(t("inbox.stop.unknown"), t("inbox.stop.unknown.lead"), toPreferences());
    }

    private static Div toPreferences() {
        Anchor preferences = new Anchor(PreferencesView.PATH, t("inbox.stop.preferences"));
        preferences.addClassNames("button-link", "secondary");
        return new Div(preferences);
    }

    private void show(String title, String lead, Div way) {
        removeAll();
        PageHeader header = new PageHeader(title, lead);
        header.getElement().setAttribute("role", "status");
        add(header, way);
    }
}
