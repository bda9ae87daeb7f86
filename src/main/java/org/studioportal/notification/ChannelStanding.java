package org.studioportal.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a channel does, as this node sees it.
 *
 * @param configured whether it has been set up
 * @param waiting letters that leave when their time has come
 * @param held letters that wait for it to be set up, or for the administrator
 * @param down why it does not work; null when it does
 * @param nextTry when a channel that is down is tried again (UTC)
 */
public record ChannelStanding(String channel, boolean configured, long waiting, long held, String down, Instant nextTry)
        implements Serializable {}
