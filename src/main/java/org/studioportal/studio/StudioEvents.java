package org.studioportal.studio;

import java.time.Instant;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerId;

/** What other rooms may want to hear of studios; each is published in the transaction of the change, with its moment (UTC). */
public final class StudioEvents {
    private StudioEvents() {}

    /**
     * A studio took a step of its life.
     *
     * @param reason null when none was given
     */
    public record Stepped(StudioId studio, String name, UnitId unit, StudioStep step, String reason, Instant at) {}

    /** A volunteer is asked to join. */
    public record Invited(StudioId studio, String name, VolunteerId volunteer, Instant at) {}

    /** An invitation that was not answered yet has been taken back. */
    public record TakenBack(StudioId studio, VolunteerId volunteer, Instant at) {}

    /** A volunteer has answered an invitation. */
    public record Answered(StudioId studio, String name, VolunteerId volunteer, boolean accepted, Instant at) {}

    /**
     * A published studio has fewer than three members now. It stays published; the city is to know.
     *
     * @param members how many serve in it
     */
    public record Understaffed(StudioId studio, String name, UnitId unit, int members, Instant at) {}
}
