package org.studioportal.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.studioportal.directory.VolunteerId;

/** A volunteer's place in a studio. */
@Entity
@Table(name = "studio_member")
class StudioMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long volunteerId;

    private boolean lead;

    protected StudioMember() {}

    StudioMember(VolunteerId volunteer) {
        volunteerId = volunteer.value();
    }

    VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    boolean lead() {
        return lead;
    }

    void becomeLead() {
        lead = true;
    }
}
