package org.studioportal.notification.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code portal.notification.webhook}. The start refuses an address that is none, and one without a secret.
 *
 * @param url empty when there is no webhook
 * @param secret shared with the receiver; letters are signed with it
 * @param phone whether the recipient's phone number goes along; people without one are then not reached
 */
@ConfigurationProperties("portal.notification.webhook")
record WebhookSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String secret,
        @DefaultValue("false") boolean phone) {}
