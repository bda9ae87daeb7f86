package org.studioportal.board;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The claims that wait on desks, the longest first. A series that is answered as one is named by its first claim. */
interface DeskClaimRepository extends Repository<Claim, Long> {
    /** What claimants propose to a village. */
    @Query("""
            select c.id from Claim c join Listing l on l.id = c.listingId
            where l.villageId = :village and l.side = org.studioportal.board.BoardSide.DEMAND
              and c.status = org.studioportal.board.ClaimStatus.PROPOSED
              and not exists (select e.id from Claim e
                where e.seriesId = c.seriesId and e.status = c.status and e.id < c.id)
            order by c.statusSince, c.id limit :limit offset :offset""")
    List<Long> proposed(long village, int offset, int limit);

    @Query("""
            select count(distinct coalesce(c.seriesId, c.id)) from Claim c join Listing l on l.id = c.listingId
            where l.villageId = :village and l.side = org.studioportal.board.BoardSide.DEMAND
              and c.status = org.studioportal.board.ClaimStatus.PROPOSED""")
    int countProposed(long village);

    /** What was reported to a village, or done for its people without an account. */
    @Query("""
            select c.id from Claim c join Listing l on l.id = c.listingId
            where c.status = org.studioportal.board.ClaimStatus.REPORTED
              and (l.villageId = :village and l.side = org.studioportal.board.BoardSide.DEMAND
                or c.claimantKind = org.studioportal.board.ClaimantKind.RESIDENT and c.claimantId = :village)
            order by c.statusSince, c.id limit :limit offset :offset""")
    List<Long> reported(long village, int offset, int limit);

    @Query("""
            select count(c) from Claim c join Listing l on l.id = c.listingId
            where c.status = org.studioportal.board.ClaimStatus.REPORTED
              and (l.villageId = :village and l.side = org.studioportal.board.BoardSide.DEMAND
                or c.claimantKind = org.studioportal.board.ClaimantKind.RESIDENT and c.claimantId = :village)""")
    int countReported(long village);

    /** What a unit or its studios are asked for, have to begin or to report, and the bookings that they have to answer. */
    @Query("""
            select c.id from Claim c join Listing l on l.id = c.listingId
            where (c.claimantKind = org.studioportal.board.ClaimantKind.UNIT and c.claimantId = :unit
                  or c.claimantKind = org.studioportal.board.ClaimantKind.STUDIO and c.claimantId in :studios)
                and c.status in :open
              or l.unitId = :unit and l.side = org.studioportal.board.BoardSide.SUPPLY
                and c.status = org.studioportal.board.ClaimStatus.PROPOSED
            order by c.statusSince, c.id limit :limit""")
    List<Long> ofUnit(long unit, Collection<Long> studios, Collection<ClaimStatus> open, int limit);
}
