package org.studioportal.studio;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.studio.emblem.EmblemChoice;

/**
 * A studio in a list of those who keep it or steer the programme.
 *
 * @param unit its unit's name
 * @param reason why it stands where it stands; null when none was given
 * @param members how many serve in it
 * @param asked how many have not answered yet
 */
public record StudioRow(
        StudioId id,
        String code,
        String name,
        String unit,
        EmblemChoice emblem,
        StudioStatus status,
        Instant since,
        String reason,
        int members,
        int asked,
        StudioStandard standard)
        implements Serializable {
    /** Whether it is shown to visitors with fewer members than it takes. */
    public boolean understaffed() {
        return status == StudioStatus.PUBLISHED && members < StudioStandard.LEAST_MEMBERS;
    }
}
