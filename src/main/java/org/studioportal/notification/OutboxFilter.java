package org.studioportal.notification;

import java.io.Serializable;

/**
 * What of the outbox is shown.
 *
 * @param words part of a sign-in name, a name, a message's id or an error; blank for all
 * @param state null for all
 * @param channel null for all
 */
public record OutboxFilter(String words, DeliveryState state, String channel) implements Serializable {
    public static final OutboxFilter ALL = new OutboxFilter("", null, null);
}
