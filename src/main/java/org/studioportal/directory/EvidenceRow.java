package org.studioportal.directory;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate in a list.
 *
 * @param name the volunteer's
 * @param code the volunteer's
 * @param level what it is meant to prove
 * @param bytes how large the file is
 * @param decidedAt null while it waits
 * @param reason why it was declined; null otherwise
 */
public record EvidenceRow(
        EvidenceId id,
        VolunteerId volunteer,
        String name,
        String code,
        VolunteerLevel level,
        EvidenceStatus status,
        String mediaType,
        int bytes,
        Instant handedInAt,
        Instant decidedAt,
        String reason)
        implements Serializable {
    EvidenceRow(
            long id,
            long volunteerId,
            String name,
            String code,
            VolunteerLevel level,
            EvidenceStatus status,
            String mediaType,
            int bytes,
            Instant handedInAt,
            Instant decidedAt,
            String reason) {
        this(
                new EvidenceId(id),
                new VolunteerId(volunteerId),
                name,
                code,
                level,
                status,
                mediaType,
                bytes,
                handedInAt,
                decidedAt,
                reason);
    }
}
