package org.studioportal.directory;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.shared.Masking;

/**
 * A villager who waits for the clerk, as the clerk sees them.
 *
 * @param phone masked
 * @param since when they registered
 */
public record WaitingVillager(VillagerId id, int version, String name, String phone, Instant since)
        implements Serializable {
    WaitingVillager(long id, int version, String name, String phone, Instant since) {
        this(new VillagerId(id), version, name, Masking.phone(phone), since);
    }
}
