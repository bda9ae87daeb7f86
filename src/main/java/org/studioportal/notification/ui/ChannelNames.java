package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

/** What channels are called on screens; one that a city brought along has no other name than its own. */
final class ChannelNames {
    private ChannelNames() {}

    static String of(String channel) {
        return switch (channel) {
            case "mail" -> t("outbox.channel.mail");
            case "webhook" -> t("outbox.channel.webhook");
            default -> channel;
        };
    }
}
