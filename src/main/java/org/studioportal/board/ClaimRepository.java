package org.studioportal.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, Long> {
    Claim save(Claim claim);

    Optional<Claim> findById(long id);

    @Query("select c.listingId from Claim c where c.id = :id")
    Optional<Long> listingOf(long id);

    /** What an earlier click of the same key has made, in order of their times. */
    @Query("select c from Claim c where c.madeBy = :account and c.requestKey = :key order by c.id")
    List<Claim> made(long account, String key);

    /** A time's waiting list, in order. */
    @Query("""
            select c from Claim c
            where c.slotId = :slot and c.status = org.studioportal.board.ClaimStatus.WAITING
            order by c.id limit :limit""")
    List<Claim> waiting(long slot, int limit);

    @Query("select count(c) from Claim c where c.slotId = :slot and c.status = :status")
    long count(long slot, ClaimStatus status);

    @Query("select count(c) from Claim c where c.slotId = :slot and c.status = :status and c.id < :before")
    long countBefore(long slot, ClaimStatus status, long before);

    /** How much one person has on their hands; a series counts once. */
    @Query("""
            select count(distinct coalesce(c.seriesId, c.id)) from Claim c
            where c.claimantKind = :kind and c.claimantId = :id and c.status in :statuses""")
    long onHand(ClaimantKind kind, long id, Collection<ClaimStatus> statuses);

    /** The titles of what one person has at that time. */
    @Query("""
            select l.title from Claim c join Slot s on s.id = c.slotId join Listing l on l.id = c.listingId
            where c.claimantKind = :kind and c.claimantId = :id and c.status in :statuses
              and s.startsAt < :endsAt and s.endsAt > :startsAt
            order by s.startsAt limit 1""")
    Optional<String> atTheTime(
            ClaimantKind kind, long id, Collection<ClaimStatus> statuses, Instant startsAt, Instant endsAt);

    /** The times of a listing that one party has open claims on. */
    @Query("""
            select c.slotId from Claim c
            where c.listingId = :listing and c.claimantKind = :kind and c.claimantId = :id and c.status in :statuses""")
    Set<Long> slotsOf(long listing, ClaimantKind kind, long id, Collection<ClaimStatus> statuses);

    @Query("select c from Claim c where c.seriesId = :series order by c.id")
    List<Claim> series(long series);

    /** One accepted claim of each series of a listing that goes on. */
    @Query("""
            select c from Claim c where c.id in (
              select max(m.id) from Claim m
              where m.listingId = :listing and m.seriesId is not null
                and m.status = org.studioportal.board.ClaimStatus.ACCEPTED
              group by m.seriesId)
            order by c.seriesId""")
    List<Claim> seriesGoingOn(long listing);

    @Query("select c from Claim c where c.listingId = :listing and c.status in :statuses order by c.id")
    List<Claim> of(long listing, Collection<ClaimStatus> statuses);

    @Query("select c from Claim c where c.listingId = :listing and c.dueAt <= :now order by c.id")
    List<Claim> due(long listing, Instant now);

    @Query("select distinct c.listingId from Claim c where c.dueAt <= :now order by c.listingId limit :limit")
    List<Long> dueListings(Instant now, int limit);

    /** The accepted ones whose time begins within that window, the end included. */
    @Query("""
            select c.id from Slot s join Claim c on c.slotId = s.id
            where s.startsAt > :after and s.startsAt <= :upTo
              and c.status = org.studioportal.board.ClaimStatus.ACCEPTED
            order by c.id""")
    List<Long> starting(Instant after, Instant upTo);

    @Query("""
            select c.id from Claim c
            where c.status = :status and c.statusSince > :after and c.statusSince <= :upTo
            order by c.id""")
    List<Long> standingSince(ClaimStatus status, Instant after, Instant upTo);

    /** Those in service which should have ended within that window. */
    @Query("""
            select c.id from Claim c join Slot s on s.id = c.slotId
            where c.status = org.studioportal.board.ClaimStatus.STARTED and c.statusSince <= :upTo
              and (s.endsAt is null or s.endsAt <= :upTo)
              and (c.statusSince > :after or s.endsAt > :after)
            order by c.id""")
    List<Long> unreported(Instant after, Instant upTo);

    /** Invitations, and accepted ones without a time, which lapse within that window. */
    @Query("""
            select c.id from Claim c join Slot s on s.id = c.slotId
            where c.dueAt > :after and c.dueAt <= :upTo
              and (c.status = org.studioportal.board.ClaimStatus.INVITED
                or c.status = org.studioportal.board.ClaimStatus.ACCEPTED and s.startsAt is null)
            order by c.id""")
    List<Long> lapsing(Instant after, Instant upTo);
}
