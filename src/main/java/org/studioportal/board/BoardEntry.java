package org.studioportal.board;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of a listing's timeline; written once, never changed. */
@Entity
@Immutable
@Table(name = "board_entry")
class BoardEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long listingId;
    private Long claimId;
    private Instant happenedAt;
    private Long actor;
    private String what;
    private String status;
    private String note;

    protected BoardEntry() {}

    BoardEntry(ListingId listing, ClaimId claim, Instant at, Long actor, String what, Enum<?> status, String note) {
        listingId = listing.value();
        claimId = claim == null ? null : claim.value();
        happenedAt = at;
        this.actor = actor;
        this.what = what;
        this.status = status.name();
        this.note = note;
    }
}
