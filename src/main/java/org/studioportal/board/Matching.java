package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.FitScore.Helper;
import org.studioportal.board.FitScore.Need;
import org.studioportal.board.Helpers.Known;
import org.studioportal.board.MatchingQueries.Engagement;
import org.studioportal.board.MatchingQueries.Line;
import org.studioportal.board.MatchingQueries.Standing;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.time.PortalTime;

/**
 * Brings needs and helpers together, both ways, and says why: who could help with a need, and which needs fit a helper. Both
 * are ranked by the same measure, {@link FitScore}. Among equals whoever has served less comes first, then chance, another
 * one for each need, so that the same few are not always asked (paper 4.1: 一哄而上, 忙闲不均).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Matching {
    /** All volunteers of a middling city who cover a category; beyond that the highest levels. */
    private static final int POOL = 2_000;
    /** Those whose history is looked at: the best by all the rest. */
    private static final int SHORTLIST = 200;

    private static final int NEEDS = 300;

    private final ListingRepository listings;
    private final SlotRepository slots;
    private final MatchingQueries queries;
    private final BoardAccess access;
    private final Helpers helpers;
    private final Directory directory;
    private final Specialties specialties;
    private final Weights weights;
    private final Clock clock;

    Matching(
            ListingRepository listings,
            SlotRepository slots,
            MatchingQueries queries,
            BoardAccess access,
            Helpers helpers,
            Directory directory,
            Specialties specialties,
            Weights weights,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.queries = queries;
        this.access = access;
        this.helpers = helpers;
        this.directory = directory;
        this.specialties = specialties;
        this.weights = weights;
        this.clock = clock;
    }

    /** A helper and a need with their score. */
    private record Match(Known known, Need need, FitScore score) {
        static final Comparator<Match> BEST = Comparator.comparingInt((Match match) -> -match.score.points())
                .thenComparingInt(match -> match.known.standing().history().served())
                .thenComparingInt(match -> FitScore.lot(match.need.listing(), match.known.who()));
    }

    /**
     * Who could help with a need, the best first. For those whose need it is. Left out is who has claimed it, was declined or
     * has stepped back, who has retired, cannot sign in or cannot do what is asked for. Those who are invited already stay
     * and are marked. Three statements, and what {@link org.studioportal.studio.StudioOffers} needs when studios have changed.
     *
     * @param limit at most so many; the paired unit and those who are invited are not counted
     * @return empty when it cannot be claimed
     * @throws BoardRefused.Unknown when there is no such need, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(ListingId id, int limit) {
        helpers.prepare();
        Listing listing = own(id);
        if (!listing.status().claimable()) {
            return List.of();
        }
        Instant now = clock.instant();
        Need need = need(listing, now);
        List<Known> considered = Stream.concat(
                        helpers.pool(need, POOL)
                                .filter(known -> capable(need, known.helper()))
                                .map(known -> match(known, need, now))
                                .sorted(Match.BEST)
                                .limit(SHORTLIST)
                                .map(Match::known),
                        helpers.paired(need).stream())
                .toList();
        Map<Claimant, Standing> standings =
                queries.standings(considered.stream().map(Known::who).toList(), need);
        List<Candidate> best = new ArrayList<>();
        int counted = 0;
        for (Match match : considered.stream()
                .map(known -> known.seen(standings))
                .filter(known -> !known.standing().through())
                .map(known -> match(known, need, now))
                .sorted(Match.BEST)
                .toList()) {
            Known known = match.known();
            boolean free = known.standing().invited() || known.who().kind() == ClaimantKind.UNIT;
            if (free || counted++ < limit) {
                best.add(candidate(match));
            }
        }
        return best;
    }

    /**
     * The times of a need for which somebody can be invited, in order. For those whose need it is. Two statements.
     *
     * @return empty when it cannot be claimed
     * @throws BoardRefused.Unknown when there is no such need, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<OpenTime> times(ListingId id) {
        Listing listing = own(id);
        return !listing.status().claimable()
                ? List.of()
                : slots.claimable(id.value(), clock.instant()).stream()
                        .map(slot ->
                                new OpenTime(slot.id(), slot.startsAt(), slot.endsAt(), slot.capacity() - slot.taken()))
                        .toList();
    }

    /**
     * The needs with free places that fit the signed-in volunteer, the best first, and after them, for each studio that
     * they lead, those that fit it. Left out is what they have posted or claimed, were declined at or asks for more than
     * they can do. Four statements, and what {@link org.studioportal.studio.StudioOffers} needs when studios have changed.
     *
     * @param limit for the volunteer, and for each studio, at most so many
     * @return empty for those who are neither
     */
    @Transactional(readOnly = true)
    public List<Fit> forMe(int limit) {
        List<Known> mine = helpers.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Set<ServiceCategory> categories = new HashSet<>();
        Set<VillageId> villages = new HashSet<>();
        for (Known known : mine) {
            categories.addAll(known.helper().categories());
            directory
                    .villageOf(known.helper().unit(), today(now))
                    .map(VillageRef::id)
                    .ifPresent(villages::add);
        }
        List<Claimant> who = mine.stream().map(Known::who).toList();
        List<Line> open = queries.open(categories, villages, access.account(), NEEDS);
        Map<Claimant, Standing> standings = queries.standings(who, null);
        List<Engagement> engagements = queries.engagements(who);
        return mine.stream()
                .map(known -> known.seen(standings))
                .flatMap(known -> fits(known, open, engagements, limit, now))
                .toList();
    }

    /**
     * How one need fits the signed-in volunteer. Three statements.
     *
     * @return empty when it cannot be claimed, when they have posted or claimed it, and for those who are no volunteers
     */
    @Transactional(readOnly = true)
    public Optional<Fit> fit(ListingId id) {
        Instant now = clock.instant();
        return helpers.self()
                .flatMap(self -> queries.open(id, access.account()).flatMap(line -> {
                    Need need = need(line, now);
                    Known known = self.seen(queries.standings(List.of(self.who()), need));
                    boolean over =
                            known.standing().through() || known.standing().invited();
                    return over ? Optional.empty() : Optional.of(fit(match(known, need, now), line));
                }));
    }

    private Listing own(ListingId id) {
        return listings.findById(id.value())
                .filter(listing -> listing.side() == BoardSide.DEMAND)
                .filter(listing -> !access.parties(listing).isEmpty())
                .orElseThrow(BoardRefused.Unknown::new);
    }

    private Stream<Fit> fits(Known known, List<Line> open, List<Engagement> engagements, int limit, Instant now) {
        List<Engagement> own = engagements.stream()
                .filter(engagement -> engagement.who().equals(known.who()))
                .toList();
        Set<ListingId> over = own.stream().map(Engagement::listing).collect(Collectors.toSet());
        Map<ListingId, Line> lines = new HashMap<>();
        open.forEach(line -> lines.put(line.id(), line));
        return open.stream()
                .filter(line -> !over.contains(line.id()))
                .map(line -> need(line, now))
                .filter(need -> concerns(need, known.helper()) && capable(need, known.helper()))
                .map(need -> match(at(need, known, own), need, now))
                .sorted(Match.BEST)
                .limit(limit)
                .map(match -> fit(match, lines.get(match.need().listing())));
    }

    private static boolean concerns(Need need, Helper helper) {
        return helper.categories().contains(need.category()) || helper.unit().equals(need.paired());
    }

    private static boolean capable(Need need, Helper helper) {
        return need.level() == null || helper.level() == null || helper.level().compareTo(need.level()) >= 0;
    }

    /** A studio can be in two places at once. */
    private static Known at(Need need, Known known, List<Engagement> engagements) {
        boolean clash = known.who().kind().person()
                && need.startsAt() != null
                && engagements.stream().anyMatch(engagement -> engagement.at(need.startsAt(), need.endsAt()));
        return known.busy(clash);
    }

    private Match match(Known known, Need need, Instant now) {
        return new Match(known, need, FitScore.of(need, known.helper(), weights, now));
    }

    private Candidate candidate(Match match) {
        Helper helper = match.known().helper();
        return new Candidate(
                helper.who(),
                match.known().name(),
                directory.unit(helper.unit()).map(UnitRef::name).orElse(""),
                helper.level(),
                helper.history().load(),
                match.known().standing().invited(),
                match.score().points(),
                match.score().reasons());
    }

    private Fit fit(Match match, Line line) {
        return new Fit(
                match.known().who(),
                match.known().name(),
                line.id(),
                line.kind(),
                line.title(),
                line.category(),
                line.urgency(),
                directory.village(line.village()).map(VillageRef::name).orElse(""),
                line.startsAt(),
                line.endsAt(),
                line.free(),
                match.score().points(),
                match.score().reasons());
    }

    private Need need(Listing listing, Instant now) {
        ListingContent said = listing.content();
        return new Need(
                listing.id(),
                said.category(),
                names(said.specialties()),
                said.level(),
                paired(listing.village(), now),
                town(listing.village()),
                said.weekly(),
                said.startsAt(),
                said.endsAt());
    }

    private Need need(Line line, Instant now) {
        return new Need(
                line.id(),
                line.category(),
                names(line.specialties()),
                line.level(),
                paired(line.village(), now),
                town(line.village()),
                line.weekly(),
                line.startsAt(),
                line.endsAt());
    }

    private List<String> names(List<String> words) {
        return words.stream().map(specialties::canonical).distinct().toList();
    }

    private UnitId paired(VillageId village, Instant now) {
        return directory.unitOf(village, today(now)).map(UnitRef::id).orElse(null);
    }

    private String town(VillageId village) {
        return directory.village(village).map(VillageRef::town).orElse("");
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, PortalTime.ZONE);
    }
}
