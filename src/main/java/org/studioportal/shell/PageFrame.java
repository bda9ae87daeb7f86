package org.studioportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageSettings;
import org.studioportal.shared.ui.Texts;

/**
 * What holds for every page: its language and settings from the first byte on, what is said when the server is lost and
 * back, and that whatever goes wrong in a listener reaches the person as a sentence.
 */
@Component
class PageFrame implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(PageFrame.class);

    private final Messages messages;

    PageFrame(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(index -> {
            var html = index.getDocument().selectFirst("html");
            html.attr("lang", PageSettings.language(index.getVaadinRequest()).toLanguageTag());
            PageSettings.SCHEME.of(index.getVaadinRequest()).ifPresent(scheme -> html.attr("data-scheme", scheme));
            PageSettings.TYPE.of(index.getVaadinRequest()).ifPresent(type -> html.attr("data-type", type));
        });
        service.getSource().setSystemMessagesProvider(this::systemMessages);
        service.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(PageSettings.language(session.getRequest()));
            session.getSession().setErrorHandler(this::tell);
        });
        service.getSource().addUIInitListener(init -> {
            init.getUI().setLocale(PageSettings.language(VaadinRequest.getCurrent()));
            reconnecting(init.getUI());
        });
    }

    private void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.getTranslation("connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(messages.getTranslation("connection.gave-up", ui.getLocale()));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages sentences = new CustomizedSystemMessages();
        // The page comes again by itself, with the address as it was: a message would only stand in the way.
        sentences.setSessionExpiredNotificationEnabled(false);
        sentences.setInternalErrorCaption(messages.getTranslation("error.internal.title", locale));
        sentences.setInternalErrorMessage(messages.getTranslation("error.internal.hint", locale));
        sentences.setCookiesDisabledNotificationEnabled(true);
        sentences.setCookiesDisabledCaption(messages.getTranslation("cookies.title", locale));
        sentences.setCookiesDisabledMessage(messages.getTranslation("cookies.hint", locale));
        return sentences;
    }

    private void tell(ErrorEvent event) {
        for (Throwable cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortalException refusal -> {
                    show(() -> Notices.refused(refusal));
                    return;
                }
                case AccessDeniedException denied -> {
                    show(() -> Notices.problem(Texts.t("failure.denied")));
                    return;
                }
                case OptimisticLockingFailureException stale -> {
                    show(() -> Notices.problem(Texts.t("failure.stale")));
                    return;
                }
                default -> {}
            }
        }
        String number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(RandomGenerator.getDefault().nextInt());
        log.error("Unexpected failure {}", number, event.getThrowable());
        show(() -> Notices.problem(Texts.t("failure.unexpected", number)));
    }

    private static void show(Runnable notice) {
        if (UI.getCurrent() != null) {
            notice.run();
        }
    }
}
