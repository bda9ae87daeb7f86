package org.studioportal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A time of a listing with its places; only changed by whoever has locked the listing. */
@Entity
@DynamicUpdate
@Table(name = "board_slot")
class Slot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long listingId;

    private Instant startsAt;
    private Instant endsAt;
    private Instant closesAt;
    private int capacity;
    private int taken;

    protected Slot() {}

    /**
     * @param startsAt null when no time is agreed
     * @param closesAt from then on nobody can take a place; null for never
     */
    Slot(ListingId listing, Instant startsAt, Instant endsAt, Instant closesAt, int capacity) {
        listingId = listing.value();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.closesAt = closesAt;
        this.capacity = capacity;
    }

    SlotId id() {
        return new SlotId(id);
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    /** Whether places are to be had at that moment at all. */
    boolean claimable(Instant now) {
        return closesAt == null || closesAt.isAfter(now);
    }

    boolean free() {
        return taken < capacity;
    }

    /** Gives a place away; ask {@link #free()} first: the table's check refuses what goes beyond. */
    void take() {
        taken++;
    }

    void giveBack() {
        taken--;
    }

    /** Nobody else is taken. */
    void enough() {
        capacity = taken;
    }

    /** Another number of places, never fewer than are taken. */
    void resize(int wanted) {
        capacity = Math.max(wanted, taken);
    }
}
