package org.studioportal.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SlotRepository extends Repository<Slot, Long> {
    Slot save(Slot slot);

    <S extends Slot> List<S> saveAll(Iterable<S> slots);

    Optional<Slot> findById(long id);

    /** All times of a listing, in order. */
    @Query("select s from Slot s where s.listingId = :listing order by s.startsAt, s.id")
    List<Slot> of(long listing);

    @Query("select s from Slot s where s.listingId = :listing and s.startsAt = :startsAt and s.endsAt = :endsAt")
    Optional<Slot> at(long listing, Instant startsAt, Instant endsAt);

    /** The next moment at which one of its times closes; null when none does any more. */
    @Query("select min(s.closesAt) from Slot s where s.listingId = :listing and s.closesAt > :now")
    Instant nextClosing(long listing, Instant now);

    /** Those of a listing at which places are still to be had. */
    @Query("""
            select s from Slot s
            where s.listingId = :listing and (s.closesAt is null or s.closesAt > :now)
            order by s.startsAt, s.id""")
    List<Slot> claimable(long listing, Instant now);
}
