package org.studioportal.board;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<Listing, Long> {
    Listing save(Listing listing);

    void delete(Listing listing);

    void flush();

    Optional<Listing> findById(long id);

    /** The listing, for whoever changes it or its claims: others who want to wait until then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Listing l where l.id = :id")
    Optional<Listing> lock(long id);

    /** As {@link #lock}, but nothing when somebody else has it: they see to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select l from Listing l where l.id = :id")
    Optional<Listing> lockUnlessBusy(long id);

    @Query("select l.id from Listing l where l.dueAt <= :now order by l.dueAt, l.id limit :limit")
    List<Long> due(Instant now, int limit);

    /** The posts whose shifts do not reach to that day yet. */
    @Query("""
            select l.id from Listing l
            where l.kind = org.studioportal.board.ListingKind.POST and l.status in :statuses
              and l.slotsUntil < :day and (l.lastDay is null or l.slotsUntil < l.lastDay)
            order by l.id limit :limit""")
    List<Long> endingShifts(Collection<ListingStatus> statuses, LocalDate day, int limit);

    /** The offers of those studios. */
    @Query("select l from Listing l where l.studioId in :studios")
    List<Listing> ofStudios(Collection<Long> studios);

    /** The offers of a studio, in the order in which they are to be locked. */
    @Query("select l.id from Listing l where l.studioId = :studio order by l.id")
    List<Long> ofStudio(long studio);

    @Query("select distinct l.studioId from Listing l where l.studioId is not null")
    List<Long> studios();

    @Query("""
            select l.id from Listing l
            where l.postedBy = :account and l.kind = :kind and l.status = org.studioportal.board.ListingStatus.DRAFT
            order by l.id desc limit 1""")
    Optional<Long> draft(long account, ListingKind kind);

    @Query("""
            select l.id from Listing l
            where l.status = :status and l.statusSince > :after and l.statusSince <= :upTo
            order by l.id""")
    List<Long> standingSince(ListingStatus status, Instant after, Instant upTo);

    @Query("""
            select l.id from Listing l
            where l.side = org.studioportal.board.BoardSide.DEMAND and l.status in :statuses
              and l.standsUntil > :after and l.standsUntil <= :upTo
            order by l.id""")
    List<Long> endingNeeds(Collection<ListingStatus> statuses, Instant after, Instant upTo);

    List<Listing> findByIdIn(Collection<Long> ids);
}
