package org.studioportal.studio;

import java.util.Set;

/** The steps of a studio's life: DRAFT → IN_REVIEW → PUBLISHED → SUSPENDED or CLOSED. */
public enum StudioStep {
    SUBMIT(false, true, StudioStatus.IN_REVIEW, StudioStatus.DRAFT),
    RECALL(false, false, StudioStatus.DRAFT, StudioStatus.IN_REVIEW),
    APPROVE(false, true, StudioStatus.PUBLISHED, StudioStatus.IN_REVIEW),
    SEND_BACK(true, false, StudioStatus.DRAFT, StudioStatus.IN_REVIEW),
    SUSPEND(true, false, StudioStatus.SUSPENDED, StudioStatus.PUBLISHED),
    RESUME(false, true, StudioStatus.PUBLISHED, StudioStatus.SUSPENDED),
    CLOSE(true, false, StudioStatus.CLOSED, StudioStatus.DRAFT, StudioStatus.PUBLISHED, StudioStatus.SUSPENDED);

    private final boolean needsReason;
    private final boolean needsTeam;
    private final StudioStatus to;
    private final Set<StudioStatus> from;

    StudioStep(boolean needsReason, boolean needsTeam, StudioStatus to, StudioStatus... from) {
        this.needsReason = needsReason;
        this.needsTeam = needsTeam;
        this.to = to;
        this.from = Set.of(from);
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it leads towards visitors, which takes three members. */
    public boolean needsTeam() {
        return needsTeam;
    }

    public StudioStatus to() {
        return to;
    }

    /** Where it may begin. */
    public Set<StudioStatus> from() {
        return from;
    }
}
