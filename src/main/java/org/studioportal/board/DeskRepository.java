package org.studioportal.board;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What desks read; {@code board_listing_village} and {@code board_listing_unit} find it, oldest first. */
interface DeskRepository extends Repository<Listing, Long> {
    @Query("""
            select l from Listing l
            where l.villageId = :village and l.status = org.studioportal.board.ListingStatus.SUBMITTED
              and l.side = org.studioportal.board.BoardSide.DEMAND
            order by l.statusSince, l.id limit :limit offset :offset""")
    List<Listing> waitingOfVillage(long village, int offset, int limit);

    @Query("""
            select count(l) from Listing l
            where l.villageId = :village and l.status = org.studioportal.board.ListingStatus.SUBMITTED
              and l.side = org.studioportal.board.BoardSide.DEMAND""")
    int countWaitingOfVillage(long village);

    @Query("""
            select l from Listing l
            where l.unitId = :unit and l.status = org.studioportal.board.ListingStatus.SUBMITTED
            order by l.statusSince, l.id limit :limit offset :offset""")
    List<Listing> waitingOfUnit(long unit, int offset, int limit);

    @Query("""
            select count(l) from Listing l
            where l.unitId = :unit and l.status = org.studioportal.board.ListingStatus.SUBMITTED""")
    int countWaitingOfUnit(long unit);

    /** The requests of a village among which another one may have its like, the newest first. */
    @Query("""
            select new org.studioportal.board.SimilarListing(
              l.id, l.title, l.description, l.category, l.status, l.openedAt, l.places, l.taken)
            from Listing l
            where l.villageId = :village and l.status in :statuses and l.kind = :kind
            order by l.openedAt desc, l.id desc limit :limit""")
    List<SimilarListing> ofVillage(long village, ListingKind kind, Collection<ListingStatus> statuses, int limit);

    @Query("""
            select new org.studioportal.board.DeskListing(
              l.id, l.kind, l.title, l.category, l.urgency, l.status, l.statusSince, l.lastDay, l.places, l.taken, l.waiting)
            from Listing l
            where l.villageId = :village and l.status in :statuses and l.side = org.studioportal.board.BoardSide.DEMAND
            order by l.openedAt desc, l.id desc limit :limit offset :offset""")
    List<DeskListing> onBoard(long village, Collection<ListingStatus> statuses, int offset, int limit);

    @Query("""
            select count(l) from Listing l
            where l.villageId = :village and l.status in :statuses and l.side = org.studioportal.board.BoardSide.DEMAND""")
    int countOnBoard(long village, Collection<ListingStatus> statuses);

    /** The open requests of a village that nobody has claimed in any way, the most pressing first. */
    @Query("""
            select new org.studioportal.board.DeskListing(
              l.id, l.kind, l.title, l.category, l.urgency, l.status, l.statusSince, l.lastDay, l.places, l.taken, l.waiting)
            from Listing l
            where l.villageId = :village and l.status = org.studioportal.board.ListingStatus.OPEN
              and l.kind = org.studioportal.board.ListingKind.REQUEST
              and not exists (select c.id from Claim c where c.listingId = l.id and c.status in :claims)
            order by
              case l.urgency
                when org.studioportal.board.Urgency.URGENT then 0
                when org.studioportal.board.Urgency.HARD then 1
                when org.studioportal.board.Urgency.WORRY then 2
                else 3 end,
              l.openedAt, l.id limit :limit""")
    List<DeskListing> unclaimed(long village, Collection<ClaimStatus> claims, int limit);

    /** What somebody asked for last. */
    @Query("""
            select l from Listing l
            where l.postedBy = :account and l.kind = org.studioportal.board.ListingKind.REQUEST
              and l.status <> org.studioportal.board.ListingStatus.DRAFT
            order by l.id desc limit 1""")
    List<Listing> lastRequest(long account);
}
