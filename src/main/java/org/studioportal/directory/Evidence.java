package org.studioportal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.studioportal.shared.BaseEntity;

/** A certificate that a volunteer handed in for a level. */
@Entity
@Table(name = "level_evidence")
class Evidence extends BaseEntity {
    private long volunteerId;

    @Enumerated(EnumType.STRING)
    private VolunteerLevel level;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status = EvidenceStatus.WAITING;

    private String mediaType;
    private int bytes;
    private Instant decidedAt;
    private String reason;

    protected Evidence() {}

    Evidence(VolunteerId volunteer, VolunteerLevel level, EvidenceFile file) {
        volunteerId = volunteer.value();
        this.level = level;
        mediaType = file.mediaType();
        bytes = file.content().length;
    }

    void confirm(Instant at) {
        decide(EvidenceStatus.CONFIRMED, at);
    }

    void decline(Instant at, String why) {
        decide(EvidenceStatus.DECLINED, at);
        reason = why;
    }

    /** @throws Refused.AlreadyDecided unless it waits */
    void requireWaiting() {
        if (status != EvidenceStatus.WAITING) {
            throw new Refused.AlreadyDecided();
        }
    }

    private void decide(EvidenceStatus decision, Instant at) {
        requireWaiting();
        status = decision;
        decidedAt = at;
    }

    EvidenceId id() {
        return new EvidenceId(getId());
    }

    VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    VolunteerLevel level() {
        return level;
    }

    String mediaType() {
        return mediaType;
    }
}
