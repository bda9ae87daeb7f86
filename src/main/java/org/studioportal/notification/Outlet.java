package org.studioportal.notification;

import java.util.concurrent.locks.ReentrantLock;
import org.studioportal.notification.channel.Channel;

/** A channel, as this node uses it. */
final class Outlet {
    private final Channel channel;
    private final Circuit circuit;
    private final ReentrantLock busy = new ReentrantLock();
    private boolean released;

    Outlet(Channel channel, Circuit circuit) {
        this.channel = channel;
        this.circuit = circuit;
    }

    Channel channel() {
        return channel;
    }

    Circuit circuit() {
        return circuit;
    }

    /** Held by whoever empties it. */
    ReentrantLock busy() {
        return busy;
    }

    /** Whether what was held before it was set up has been let go; for whoever holds {@link #busy}. */
    boolean released() {
        return released;
    }

    void released(boolean is) {
        released = is;
    }
}
