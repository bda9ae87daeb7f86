package org.studioportal.notification.channel;

/** The other end cannot be reached, or the connection broke. Says nothing about any one letter. */
public class ChannelDown extends Exception {
    private static final long serialVersionUID = 1L;

    public ChannelDown(String reason, Throwable cause) {
        super(reason, cause);
    }
}
