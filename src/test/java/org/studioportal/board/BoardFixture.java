package org.studioportal.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.TownFixture.Town;

/** Listings and claims for tests, made as people make them. */
@Component
public class BoardFixture {
    private final Postings postings;
    private final Vetting vetting;
    private final Claims claims;
    private final ClaimSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    BoardFixture(Postings postings, Vetting vetting, Claims claims, ClaimSteps steps, JdbcClient jdbc, Clock clock) {
        this.postings = postings;
        this.vetting = vetting;
        this.claims = claims;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a request says: complete, for so many people, without a time. */
    public static ListingContent content(String title, int people) {
        return new ListingContent(
                title,
                "老人独居，行动不便，需要有人帮忙。",
                ServiceCategory.CARE,
                Urgency.HARD,
                ServiceMode.HOME_VISIT,
                "村口老榕树旁",
                people,
                null,
                List.of(),
                List.of(),
                WeeklyHours.NONE,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same at a time. */
    public static ListingContent at(ListingContent said, Instant startsAt, Duration lasts) {
        return new ListingContent(
                said.title(),
                said.description(),
                said.category(),
                said.urgency(),
                said.mode(),
                said.place(),
                said.people(),
                said.level(),
                said.specialties(),
                said.photos(),
                said.weekly(),
                startsAt,
                startsAt.plus(lasts),
                said.firstDay(),
                said.lastDay(),
                said.minutes());
    }

    /** The same at another place. */
    public static ListingContent elsewhere(ListingContent said, String place) {
        return new ListingContent(
                said.title(),
                said.description(),
                said.category(),
                said.urgency(),
                said.mode(),
                place,
                said.people(),
                said.level(),
                said.specialties(),
                said.photos(),
                said.weekly(),
                said.startsAt(),
                said.endsAt(),
                said.firstDay(),
                said.lastDay(),
                said.minutes());
    }

    public static Posting request(Town town, ListingContent said) {
        return new Posting(
                ListingKind.REQUEST,
                town.village(),
                null,
                said,
                new Requester("王大妈", "13800000000", "杨柳村三组 5 号"),
                false);
    }

    /** On the board, posted by the villager, for so many people, without a time. */
    public ListingId open(Town town, int people) {
        return open(town, content("帮忙打扫屋子", people));
    }

    /** On the board, posted by the villager. */
    public ListingId open(Town town, ListingContent said) {
        ListingId id = submitted(town, said);
        SignedIn.as(town.clerk(), () -> {
            Versioned<ListingId, Posting> typed = postings.read(id);
            vetting.open(id, typed.version(), typed.data());
        });
        return id;
    }

    /** Handed in by the villager. */
    public ListingId submitted(Town town, ListingContent said) {
        return handedIn(town.villager(), request(town, said));
    }

    /** A standing post of the village with shifts, from today on; whoever comes first gets the place. */
    public ListingId post(Town town, String weekly, int people, UnaryOperator<Posting> change) {
        ListingContent said = content("护学岗", people);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return handedIn(
                town.clerk(),
                change.apply(new Posting(
                        ListingKind.POST,
                        town.village(),
                        null,
                        new ListingContent(
                                said.title(),
                                said.description(),
                                ServiceCategory.SCHOOLING,
                                said.urgency(),
                                ServiceMode.ON_SITE,
                                said.place(),
                                people,
                                null,
                                List.of(),
                                List.of(),
                                WeeklyHours.parse(weekly),
                                null,
                                null,
                                today,
                                null,
                                null),
                        Requester.NONE,
                        true)));
    }

    public ListingId handedIn(Actor by, Posting posting) {
        return SignedIn.as(by, () -> {
            Versioned<ListingId, Posting> draft = postings.begin(posting);
            postings.submit(draft.id(), draft.version(), draft.data());
            return draft.id();
        });
    }

    /** The offer of the item of that name of the town's studio. */
    public ListingId offer(Town town, String title) {
        return new ListingId(
                jdbc.sql("select id from board_listing where kind = 'OFFER' and studio_id = ? and title = ?")
                        .params(town.studio().value(), title)
                        .query(Long.class)
                        .single());
    }

    public ClaimReceipt claim(ListingId listing, Helper volunteer) {
        return claim(listing, null, volunteer);
    }

    public ClaimReceipt claim(ListingId listing, SlotId slot, Helper volunteer) {
        return SignedIn.as(
                volunteer.actor(),
                () -> claims.claim(
                        listing, slot, new ClaimCommand(Claimant.of(volunteer.id()), null, UUID.randomUUID())));
    }

    /** All shifts of a post as one. */
    public ClaimReceipt claimSeries(ListingId post, Helper volunteer) {
        return SignedIn.as(
                volunteer.actor(),
                () -> claims.claimSeries(post, new ClaimCommand(Claimant.of(volunteer.id()), null, UUID.randomUUID())));
    }

    public ClaimReceipt book(ListingId offer, Instant startsAt, Actor villager) {
        return SignedIn.as(
                villager,
                () -> claims.book(
                        offer,
                        startsAt,
                        null,
                        new ClaimCommand(Claimant.of(new AccountId(villager.accountId())), null, UUID.randomUUID())));
    }

    /** From an accepted claim to a report of two hours. */
    public void serve(ClaimId claim, Actor helper) {
        SignedIn.as(helper, () -> {
            steps.start(claim);
            steps.report(claim, new ServiceReport("打扫了屋子，陪老人聊天。", 8, List.of()));
        });
    }

    public ListingStatus status(ListingId id) {
        return ListingStatus.valueOf(jdbc.sql("select status from board_listing where id = ?")
                .params(id.value())
                .query(String.class)
                .single());
    }

    public ClaimStatus status(ClaimId id) {
        return ClaimStatus.valueOf(jdbc.sql("select status from board_claim where id = ?")
                .params(id.value())
                .query(String.class)
                .single());
    }

    /** How many places the board's card of the listing shows. */
    public int places(ListingId id) {
        return jdbc.sql("select places from board_listing where id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
    }

    /** How many claims of the listing stand there. */
    public int count(ListingId id, ClaimStatus status) {
        return jdbc.sql("select count(*) from board_claim where listing_id = ? and status = ?")
                .params(id.value(), status.name())
                .query(Integer.class)
                .single();
    }

    public List<SlotId> slots(ListingId id) {
        return jdbc
                .sql("select id from board_slot where listing_id = ? order by starts_at, id")
                .params(id.value())
                .query(Long.class)
                .list()
                .stream()
                .map(SlotId::new)
                .toList();
    }

    /** The claim of the listing that was made last. */
    long newestClaim(ListingId id) {
        return jdbc.sql("select max(id) from board_claim where listing_id = ?")
                .params(id.value())
                .query(Long.class)
                .single();
    }

    /** That hour of the day after so many days, Asia/Shanghai. */
    public Instant hour(int days, int hour) {
        return clock.instant()
                .atZone(PortalTime.ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(days)
                .plusHours(hour)
                .toInstant();
    }
}
