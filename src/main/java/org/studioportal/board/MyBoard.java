package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.time.PortalTime;

/**
 * What on the board is the signed-in person's own: as volunteer or villager, and for the studios they lead and the units
 * they answer for. What waits for a village is on its desk; here clerks only learn how much.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class MyBoard {
    /** More than one page of work is no help; the next come when these are done. */
    private static final int MOST = 200;

    private static final Comparator<MyClaim> DUE_FIRST = Comparator.comparing(
                    MyClaim::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.id().value());

    private final MyClaims claims;
    private final MyListings listings;
    private final ClaimLines lines;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyBoard(MyClaims claims, MyListings listings, ClaimLines lines, CurrentUser currentUser, Clock clock) {
        this.claims = claims;
        this.listings = listings;
        this.lines = lines;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What is going on, by whose turn it is. One statement, and those of {@link ClaimLines}. */
    @Transactional(readOnly = true)
    public MyPage page() {
        Instant now = clock.instant();
        List<MyClaim> found = claims.open(mine(), MOST + 1);
        List<MyClaim> shown = together(found.subList(0, Math.min(MOST, found.size())));
        Map<ClaimId, ClaimLine> lines = lines(shown);
        List<MyClaim> waiting = new ArrayList<>();
        List<MyClaim> coming = new ArrayList<>();
        List<MyClaim> others = new ArrayList<>();
        for (MyClaim claim : shown) {
            if (claim.turn(now).isPresent()) {
                waiting.add(claim);
            } else if (claim.coming(now)) {
                coming.add(claim);
            } else {
                others.add(claim);
            }
        }
        waiting.sort(DUE_FIRST);
        others.sort(DUE_FIRST);
        return new MyPage(items(waiting, lines), items(coming, lines), items(others, lines), found.size() > MOST);
    }

    /** How often each step waits for the person, in the order of the steps; {@link #page} shows them. One statement. */
    @Transactional(readOnly = true)
    public SortedMap<ClaimAction, Integer> turns() {
        Instant now = clock.instant();
        SortedMap<ClaimAction, Integer> turns = new TreeMap<>();
        together(claims.open(mine(), MOST))
                .forEach(claim -> claim.turn(now).ifPresent(action -> turns.merge(action, 1, Integer::sum)));
        return turns;
    }

    /**
     * What has ended, the newest first. One statement, and those of {@link ClaimLines}.
     *
     * @param before the last id that is known already; {@link Long#MAX_VALUE} to begin
     */
    @Transactional(readOnly = true)
    public List<ClaimLine> history(long before, int limit) {
        List<MyClaim> ended = claims.ended(mine(), before, limit);
        Map<ClaimId, ClaimLine> lines = lines(ended);
        return ended.stream()
                .map(claim -> lines.get(claim.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What the person has posted, the newest first. One statement.
     *
     * @param before as in {@link #history}
     */
    @Transactional(readOnly = true)
    public List<MyListing> posted(long before, int limit) {
        return listings.posted(mine(), before, limit);
    }

    /** What the person posted and is to put right, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<MyListing> returned() {
        return listings.returned(mine());
    }

    /** What is agreed or asked for in a month (Asia/Shanghai), by its time. One statement. */
    @Transactional(readOnly = true)
    public List<MyClaim> month(YearMonth month) {
        return claims.between(
                mine(), start(month.atDay(1)), start(month.plusMonths(1).atDay(1)));
    }

    /** How much of what is posted waits for the person, and for the villages that they are the clerk of. One statement. */
    @Transactional(readOnly = true)
    public ListingWork listingWork() {
        return listings.work(mine());
    }

    private Mine mine() {
        return Mine.of(currentUser.require());
    }

    private Map<ClaimId, ClaimLine> lines(List<MyClaim> claims) {
        return lines.of(claims.stream().map(MyClaim::id).toList()).stream()
                .collect(Collectors.toMap(ClaimLine::id, Function.identity()));
    }

    private static List<MyItem> items(List<MyClaim> claims, Map<ClaimId, ClaimLine> lines) {
        return claims.stream()
                .filter(claim -> lines.containsKey(claim.id()))
                .map(claim -> new MyItem(lines.get(claim.id()), claim.times()))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalTime.ZONE).toInstant();
    }

    /** A series that is answered as one stands there once, by its first time. */
    private static List<MyClaim> together(List<MyClaim> claims) {
        List<MyClaim> together = new ArrayList<>();
        for (MyClaim claim : claims) {
            int same = 0;
            while (same < together.size() && !together.get(same).answeredAlike(claim)) {
                same++;
            }
            if (same < together.size()) {
                together.set(same, together.get(same).times(together.get(same).times() + 1));
            } else {
                together.add(claim);
            }
        }
        return together;
    }
}
