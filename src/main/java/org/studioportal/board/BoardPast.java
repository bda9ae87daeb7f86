package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.VillageId;
import org.studioportal.shared.JsonWords;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.audit.AuditTrail;

/**
 * Writes down what happened on the board before this portal kept it: each listing lives through what is told of it, by
 * the rules that hold for everybody, at the moments that are told. Timelines, waiting lists and deadlines are what they
 * would be had the portal been there; nobody is told anything, and the audit trail has one line for all. For demo data.
 */
@Service
@PreAuthorize("@access.city()")
public class BoardPast {
    private static final Logger LOG = LoggerFactory.getLogger(BoardPast.class);
    private static final int AT_ONCE = 250;

    private final ListingRepository listings;
    private final SlotRepository slots;
    private final Opening opening;
    private final Deadlines deadlines;
    private final Terms terms;
    private final PastTimeline timeline;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    BoardPast(
            ListingRepository listings,
            SlotRepository slots,
            Opening opening,
            Deadlines deadlines,
            Terms terms,
            PastTimeline timeline,
            AuditTrail audit,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.opening = opening;
        this.deadlines = deadlines;
        this.terms = terms;
        this.timeline = timeline;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nothing is needed anywhere: no request and no post has ever been written. One statement. */
    @Transactional(readOnly = true)
    public boolean none() {
        return jdbc.sql("select not exists (select 1 from board_listing where side = 'DEMAND')")
                .query(Boolean.class)
                .single();
    }

    /**
     * What the timelines say happened since, in order, as other rooms would have heard of it. One statement.
     *
     * @param since UTC
     */
    @Transactional(readOnly = true)
    public List<BoardEvent> happened(Instant since) {
        return jdbc.sql("""
                        select e.*, l.kind, c.claimant_kind, c.claimant_id from (
                          select *, lag(status) over (partition by listing_id, claim_id order by id) before_it
                          from board_entry) e
                          join board_listing l on l.id = e.listing_id left join board_claim c on c.id = e.claim_id
                        where e.happened_at >= ? order by e.happened_at, e.id""")
                .param(LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, number) -> event(row))
                .list();
    }

    /** Requests that were served and praised, the last first. One statement. */
    @Transactional(readOnly = true)
    public List<PastService> praised() {
        return jdbc.sql("""
                        select c.*, l.category, l.village_id, l.title, l.description
                        from board_claim c join board_listing l on l.id = c.listing_id
                        where l.kind = 'REQUEST' and c.status = 'CONFIRMED' and c.comment is not null and c.stars >= 4
                          and c.report is not null order by c.ended_at desc, c.id""")
                .query((row, number) -> new PastService(
                        new ClaimId(row.getLong("id")),
                        new ListingId(row.getLong("listing_id")),
                        ServiceCategory.valueOf(row.getString("category")),
                        new VillageId(row.getLong("village_id")),
                        new Claimant(ClaimantKind.valueOf(row.getString("claimant_kind")), row.getLong("claimant_id")),
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("report"),
                        row.getBoolean("photos_released")
                                ? new JsonWords().convertToEntityAttribute(row.getString("report_photos"))
                                : List.of(),
                        row.getString("comment"),
                        row.getInt("stars"),
                        row.getObject("status_since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static BoardEvent event(ResultSet row) throws SQLException {
        ListingId listing = new ListingId(row.getLong("listing_id"));
        Instant at = row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        Long actor = row.getObject("actor", Long.class);
        String before = row.getString("before_it");
        String what = row.getString("what");
        String step = what.substring(what.indexOf('.') + 1);
        Long claim = row.getObject("claim_id", Long.class);
        return claim == null
                ? new BoardEvent.ListingMoved(
                        listing,
                        ListingKind.valueOf(row.getString("kind")),
                        BoardLog.listingStep(step),
                        before == null ? ListingStatus.DRAFT : ListingStatus.valueOf(before),
                        ListingStatus.valueOf(row.getString("status")),
                        actor,
                        row.getString("note"),
                        at)
                : new BoardEvent.ClaimMoved(
                        listing,
                        new ClaimId(claim),
                        new Claimant(ClaimantKind.valueOf(row.getString("claimant_kind")), row.getLong("claimant_id")),
                        BoardLog.claimStep(step),
                        before == null ? null : ClaimStatus.valueOf(before),
                        ClaimStatus.valueOf(row.getString("status")),
                        actor,
                        row.getString("note"),
                        at);
    }

    /**
     * Writes it all, up to now, or nothing. Forgets what the persistence context holds. Who could not have taken a step
     * at its moment was refused: the step is left out.
     *
     * @param needs in the order in which they were written; each has a step
     * @param offers of items that are on the board and that nobody has booked yet
     * @return how many steps were refused
     */
    @Transactional
    public int write(List<PastListing> needs, List<PastOffer> offers) {
        Instant now = clock.instant();
        Written written = new Written(now);
        for (int i = 0; i < needs.size(); i++) {
            written.need(needs.get(i));
            if (i % AT_ONCE == AT_ONCE - 1) {
                letGo();
            }
        }
        written.offers(offers);
        letGo();
        written.claims();
        timeline.write(written.entries());
        timeline.questions(written.questions);
        offers.forEach(offer -> timeline.offeredSince(offer.item(), offer.since()));
        timeline.datesFollowTheEntries();
        audit.record("board.past", "Listing", null, needs.size() + " + " + offers.size());
        return written.refusals;
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }

    /** What has been written in one go, and waits for the ids of what it belongs to. */
    private final class Written implements Replay.Rooms {
        private final Instant now;
        private final Map<PastListing, ListingId> ids = new IdentityHashMap<>();
        private final List<Replay> replays = new ArrayList<>();
        private final Map<Claim, Instant> made = new IdentityHashMap<>();
        private int refusals;
        private final Map<ListingId, List<PastStep.Questioned>> questions = new LinkedHashMap<>();

        Written(Instant now) {
            this.now = now;
        }

        void need(PastListing told) {
            Listing listing = Listing.need(
                    told.kind(),
                    told.village(),
                    told.poster(),
                    told.steps().getFirst().at());
            Postings.write(listing, PostingCheck.draft(told.posting(), now));
            entities.persist(listing);
            ids.put(told, listing.id());
            Replay replay = new Replay(listing, told.keeper(), this);
            for (PastStep step : told.steps()) {
                if (step instanceof PastStep.Merged merged) {
                    listing.mergedInto(ids.get(merged.into()));
                }
                play(listing, replay, step);
            }
            end(listing, replay);
        }

        void offers(List<PastOffer> told) {
            Map<Long, Listing> byItem = new HashMap<>();
            listings.ofStudios(listings.studios()).forEach(offer -> byItem.put(offer.item(), offer));
            for (PastOffer offer : told) {
                Listing listing = byItem.get(offer.item().value());
                Replay replay = new Replay(listing, offer.keeper(), this);
                offer.steps().forEach(step -> play(listing, replay, step));
                end(listing, replay);
            }
        }

        private void play(Listing listing, Replay replay, PastStep step) {
            try {
                replay.play(step);
            } catch (BoardRefused refused) {
                LOG.debug("{} of {}", step, listing.title(), refused);
                refusals++;
            }
            if (step instanceof PastStep.Questioned question) {
                questions.computeIfAbsent(listing.id(), id -> new ArrayList<>()).add(question);
            }
        }

        private void end(Listing listing, Replay replay) {
            replay.pass(now);
            if (listing.kind() == ListingKind.POST && listing.status().live()) {
                replay.countAt(now);
            }
            replays.add(replay);
        }

        /** In the order in which they were made; those of a series name the first of it. */
        void claims() {
            List<Claim> all = replays.stream()
                    .flatMap(replay -> replay.claims().stream())
                    .sorted(Comparator.comparing(this::madeAt))
                    .toList();
            Map<Claim, Claim> firsts = new IdentityHashMap<>();
            replays.forEach(replay -> firsts.putAll(replay.series()));
            for (int i = 0; i < all.size(); i++) {
                Claim claim = all.get(i);
                entities.persist(claim);
                if (firsts.containsKey(claim)) {
                    claim.ofSeries(firsts.get(claim).id());
                }
                if (i % AT_ONCE == AT_ONCE - 1) {
                    letGo();
                }
            }
            letGo();
        }

        private Instant madeAt(Claim claim) {
            if (made.isEmpty()) {
                replays.forEach(replay -> replay.entries().stream()
                        .filter(entry -> entry.claim() != null)
                        .forEach(entry -> made.putIfAbsent(entry.claim(), entry.at())));
            }
            return made.get(claim);
        }

        List<PastEntry> entries() {
            return replays.stream()
                    .flatMap(replay -> replay.entries().stream())
                    .sorted(Comparator.comparing(PastEntry::at))
                    .toList();
        }

        @Override
        public Slot kept(Slot slot) {
            return slots.save(slot);
        }

        @Override
        public List<Slot> shifts(Listing post, Instant at) {
            return opening.addShifts(post, at);
        }

        @Override
        public Deadlines deadlines() {
            return deadlines;
        }

        @Override
        public Terms terms() {
            return terms;
        }
    }
}
