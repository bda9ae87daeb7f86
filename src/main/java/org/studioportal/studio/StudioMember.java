package org.studioportal.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.studioportal.directory.VolunteerId;

/** A volunteer's place in a studio; what state it is in is the studio's to change. */
@Entity
@Table(name = "studio_member")
class StudioMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long volunteerId;

    private boolean lead;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant invitedAt;
    private Instant answeredAt;

    protected StudioMember() {}

    private StudioMember(VolunteerId volunteer, MemberState state) {
        volunteerId = volunteer.value();
        this.state = state;
    }

    static StudioMember invited(VolunteerId volunteer, Instant at) {
        StudioMember member = new StudioMember(volunteer, MemberState.INVITED);
        member.invitedAt = at;
        return member;
    }

    static StudioMember accepted(VolunteerId volunteer) {
        return new StudioMember(volunteer, MemberState.ACCEPTED);
    }

    VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    boolean lead() {
        return lead;
    }

    MemberState state() {
        return state;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    boolean is(MemberState asked) {
        return state == asked;
    }

    void lead(boolean leads) {
        lead = leads;
    }

    void invite(Instant at) {
        state = MemberState.INVITED;
        invitedAt = at;
        answeredAt = null;
    }

    void answer(MemberState answer, Instant at) {
        state = answer;
        answeredAt = at;
        if (answer != MemberState.ACCEPTED) {
            lead = false;
        }
    }
}
