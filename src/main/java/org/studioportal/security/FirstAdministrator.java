package org.studioportal.security;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.i18n.Messages;

/**
 * Lets the first person in: where there is no account and no demo data, {@code admin} is made, and its one-time password
 * is told once, on the console.
 */
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";
    private static final String RULE = System.lineSeparator() + "═".repeat(78) + System.lineSeparator();

    private final Accounts accounts;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final boolean demo;

    FirstAdministrator(
            Accounts accounts,
            Messages messages,
            TransactionTemplate transaction,
            @Value("${portal.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.messages = messages;
        this.transaction = transaction;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void open() {
        if (!demo) {
            SystemWork.run(this::openWhereThereIsNone);
        }
    }

    private void openWhereThereIsNone() {
        try {
            OpenedAccount opened = transaction.execute(tx -> accounts.none()
                    ? accounts.open(NewAccount.of(
                            USERNAME,
                            messages.getTranslation("role.CITY_ADMIN", Messages.CHINESE),
                            Grant.city(Role.CITY_ADMIN)))
                    : null);
            if (opened != null) {
                // Lines above and below, for people who look for it among all that a start says.
                log.warn(
                        "{}{}{}{}{}",
                        RULE,
                        told(Messages.CHINESE, opened),
                        System.lineSeparator(),
                        told(Messages.ENGLISH, opened),
                        RULE);
            }
        } catch (AccountRefused.UsernameTaken byAnotherNode) {
            log.debug("Another node was first to open {}", USERNAME);
        }
    }

    private String told(Locale language, OpenedAccount opened) {
        return messages.getTranslation("first-administrator", language, USERNAME, opened.oneTimePassword());
    }
}
