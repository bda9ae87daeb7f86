package org.studioportal.notification.channel;

/**
 * A way by which letters leave the portal. What is to be sent, when, in which order and how often it is tried is decided
 * by the outbox; a channel only sends.
 */
public interface Channel {
    /** What it is called in the outbox: lower-case letters, for ever the same. */
    String name();

    /** Whether it has been set up. Letters for one that has not are held. */
    boolean configured();

    /** Whether the person can be reached by it at all. */
    boolean reaches(Recipient person);

    /**
     * Opens a connection by which one thread sends several letters, one after the other.
     *
     * @throws ChannelDown when the other end cannot be reached or does not let us in
     */
    Line open() throws ChannelDown;

    /** A connection; used by one thread. */
    interface Line extends AutoCloseable {
        /**
         * Sends one letter. When this returns, the other end has taken it over.
         *
         * @throws LetterRefused when the other end does not take this letter; the line goes on
         * @throws ChannelDown when the line is broken; whether this letter has arrived is unknown, so it is sent again
         *     under the same {@link Letter#id}
         */
        void send(Letter letter) throws LetterRefused, ChannelDown;

        /** Never fails. */
        @Override
        void close();
    }
}
