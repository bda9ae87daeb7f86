package org.studioportal.notification;

import java.util.EnumSet;
import java.util.Set;

/** Where a letter stands on its way out. */
public enum DeliveryState {
    /** The channel has not been set up. */
    HELD,
    /** Leaves when its time has come. */
    PENDING,
    /** Somebody is sending it at this moment. */
    SENDING,
    SENT,
    /** Could not be sent for a day, or was refused for good. */
    DEAD,
    /** Nobody needs it any more, or the administrator took it out. */
    CANCELLED;

    /** From here the administrator may send it again. */
    public static final Set<DeliveryState> RETRIABLE = Set.copyOf(EnumSet.of(HELD, PENDING, DEAD, CANCELLED));

    /** From here the administrator may take it out. */
    public static final Set<DeliveryState> CANCELLABLE = Set.copyOf(EnumSet.of(HELD, PENDING));
}
