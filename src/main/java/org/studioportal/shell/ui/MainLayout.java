package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.studioportal.notification.Inbox;
import org.studioportal.security.CurrentUser;

/** The frame: brand, where one can go, language and look, account; the page; the footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Navigation navigation = new Navigation();

    MainLayout(CurrentUser currentUser, AuthenticationContext authentication, Inbox inbox) {
        addClassName("site");
        Anchor skip = new Anchor("#main", t("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        main.setId("main");
        main.addClassName("site-main");
        main.getElement().setAttribute("tabindex", "-1");

        Div bar = new Div(brand(), navigation.everyone(), new Tools(currentUser.actor(), authentication, inbox));
        bar.addClassName("site-bar");
        Header header = new Header(bar);
        header.addClassName("site-header");
        navigation.desks().ifPresent(header::add);

        Footer footer = new Footer(new Paragraph(t("shell.footer")));
        footer.addClassName("site-footer");
        add(skip, header, main, footer);
    }

    private static RouterLink brand() {
        RouterLink brand = new RouterLink();
        brand.setRoute(HomeView.class);
        brand.addClassName("brand");
        Image logo = new Image("logo.svg", "");
        brand.add(logo, new Span(t("shell.name")));
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
    }
}
