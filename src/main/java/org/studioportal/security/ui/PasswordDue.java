package org.studioportal.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.studioportal.security.PortalPrincipal;

/** Leads whoever owes a new password to choosing one, wherever they wanted to go. */
@Component
class PasswordDue implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(PasswordDue::lead));
    }

    private static void lead(BeforeEnterEvent event) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof PortalPrincipal principal
                && principal.passwordDue()
                && event.getNavigationTarget() != ChangePasswordView.class) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
