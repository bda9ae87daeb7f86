package org.studioportal.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What stands in the head of every page. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://theme/tokens.css")
@StyleSheet("context://theme/base.css")
@StyleSheet("context://theme/vocabulary.css")
@StyleSheet("context://theme/shell.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "robots", content = "noindex, nofollow")
public class PortalShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "logo.svg");
    }
}
