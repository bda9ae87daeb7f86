package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.Claimant;
import org.studioportal.board.PastOffer;
import org.studioportal.board.PastStep.How;
import org.studioportal.board.Requester;
import org.studioportal.demo.BoardPeople.Place;
import org.studioportal.demo.BoardTexts.Reason;
import org.studioportal.security.AccountId;
import org.studioportal.shared.hours.BookableTime;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffer;

/** Who has booked what the studios offer. */
final class BoardBookings {
    private static final int YEAR = 364;
    private static final int AHEAD_DAYS = 28;

    private final BoardTexts texts;
    private final BoardPeople people;
    private final BoardServices services;
    private final Diary diary;
    private final RandomGenerator random;
    private final Instant now;
    private final Map<StudioId, AccountId> leads;
    private final Map<StudioOffer, Story> stories = new LinkedHashMap<>();
    private final Map<StudioOffer, Instant> since = new HashMap<>();
    private final Map<StudioOffer, Set<Instant>> booked = new HashMap<>();

    BoardBookings(
            BoardTexts texts,
            BoardPeople people,
            BoardServices services,
            Diary diary,
            RandomGenerator random,
            Instant now,
            List<StudioOffer> offers,
            Map<StudioId, AccountId> leads) {
        this.texts = texts;
        this.people = people;
        this.services = services;
        this.diary = diary;
        this.random = random;
        this.now = now;
        this.leads = leads;
        for (StudioOffer offer : offers) {
            int days = random.nextInt(100) < 75 ? random.nextInt(300, YEAR) : random.nextInt(2, 300);
            stories.put(offer, new Story());
            since.put(offer, now.minus(Duration.ofDays(days)).minusSeconds(random.nextInt(40_000)));
            booked.put(offer, new HashSet<>());
        }
    }

    List<PastOffer> told() {
        return stories.entrySet().stream()
                .map(each -> new PastOffer(
                        each.getKey().item(),
                        leads.get(each.getKey().studio()),
                        since.get(each.getKey()),
                        each.getValue().until(now)))
                .toList();
    }

    void book(int wanted) {
        List<StudioOffer> offers = List.copyOf(stories.keySet());
        for (int i = 0; i < wanted; i++) {
            StudioOffer offer = BoardPeople.one(offers, random);
            long span = Duration.between(since.get(offer), now).toSeconds();
            // Towards the end more often: people have heard of it.
            double part = Math.sqrt(random.nextDouble());
            Instant at = Story.later(since.get(offer).plusSeconds((long) (span * part)), 0, 1, random);
            Place place = BoardPeople.one(people.places(), random);
            if (random.nextInt(100) < 15) {
                evening(offer, place, at);
            } else {
                offered(offer, place, at);
            }
        }
    }

    private void offered(StudioOffer offer, Place place, Instant at) {
        List<BookableTime> times = offer.times().from(at, AHEAD_DAYS).stream()
                .filter(time -> !booked.get(offer).contains(time.start()))
                .limit(12)
                .toList();
        if (!times.isEmpty()) {
            BookableTime time = BoardPeople.one(times, random);
            book(offer, place, How.BINDS, time.start(), time.end(), at);
        }
    }

    /** A time at which it is not open: the studio is asked. */
    private void evening(StudioOffer offer, Place place, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, PortalTime.ZONE).plusDays(random.nextInt(3, 14));
        Instant startsAt = day.atTime(20, 5).atZone(PortalTime.ZONE).toInstant();
        if (!booked.get(offer).contains(startsAt)) {
            book(offer, place, How.ASKS, startsAt, startsAt.plus(Duration.ofMinutes(offer.minutes())), at);
        }
    }

    private void book(StudioOffer offer, Place place, How how, Instant startsAt, Instant endsAt, Instant at) {
        boolean self = place.villager() != null && random.nextInt(100) < 70;
        AccountId by = self ? place.villager() : place.clerk();
        Claimant who = self
                ? Claimant.of(place.villager())
                : Claimant.residentOf(place.village().id());
        Instant until = endsAt.plus(Duration.ofDays(2));
        if (startsAt.isBefore(at) || !diary.take(who, at, until, startsAt, endsAt)) {
            return;
        }
        booked.get(offer).add(startsAt);
        Requester resident = self ? null : new Requester(people.name(random), people.phone(random), null);
        String message = how == How.ASKS
                ? people.says("evenings", random)
                : random.nextInt(100) < 30 ? people.says("bookings", random) : null;
        int claim = stories.get(offer)
                .books(how, who, self ? place.villager() : null, by, startsAt, endsAt, message, resident, at);
        becomes(offer, claim, how, by, startsAt, endsAt, at);
    }

    private void becomes(
            StudioOffer offer, int claim, How how, AccountId by, Instant startsAt, Instant endsAt, Instant at) {
        Story story = stories.get(offer);
        AccountId lead = leads.get(offer.studio());
        Instant agreed = at;
        if (how == How.ASKS) {
            agreed = Story.later(at, 1, 40, random);
            if (random.nextInt(100) < 40) {
                story.answers(claim, ClaimAction.DECLINE, lead, texts.reason(Reason.DECLINE, random), agreed);
                return;
            }
            story.answers(claim, ClaimAction.ACCEPT, lead, null, agreed);
        }
        int luck = random.nextInt(100);
        if (luck < 9) {
            Instant gone = agreed.plusSeconds(
                    (long) (Duration.between(agreed, startsAt).toSeconds() * random.nextDouble(0.1, 0.9)));
            story.answers(claim, ClaimAction.RELEASE, by, texts.reason(Reason.RELEASE, random), gone);
        } else if (luck < 13) {
            Instant missed = endsAt.plusSeconds(60L * random.nextInt(1, 60));
            story.answers(claim, ClaimAction.MISS, lead, texts.reason(Reason.NO_SHOW, random), missed);
        } else if (luck < 97) {
            services.serve(
                    story,
                    claim,
                    null,
                    new BoardServices.Service(
                            offer.category(),
                            List.of(),
                            startsAt.plusSeconds(60L * random.nextInt(8)),
                            offer.minutes(),
                            lead,
                            lead,
                            by));
        }
    }

    /** A villager's booking that is told elsewhere, at the first time from then on that suits both. */
    int scripted(StudioOffer offer, Place place, Instant from, Instant at) {
        Claimant who = Claimant.of(place.villager());
        BookableTime time = offer.times().from(from, AHEAD_DAYS).stream()
                .filter(one -> !booked.get(offer).contains(one.start()))
                .filter(one -> diary.take(who, at, one.end().plus(Duration.ofDays(2)), one.start(), one.end()))
                .findFirst()
                .orElseThrow();
        return scripted(offer, place, How.BINDS, time.start(), time.end(), people.says("bookings", random), at);
    }

    /** A villager's question for a time at which it is not open, which is told elsewhere. */
    int asked(StudioOffer offer, Place place, LocalDate day, int hour, Instant at) {
        Instant startsAt = day.atTime(hour, 10).atZone(PortalTime.ZONE).toInstant();
        Instant endsAt = startsAt.plus(Duration.ofMinutes(offer.minutes()));
        diary.take(Claimant.of(place.villager()), at, endsAt.plus(Duration.ofDays(2)), startsAt, endsAt);
        return scripted(offer, place, How.ASKS, startsAt, endsAt, people.says("evenings", random), at);
    }

    private int scripted(
            StudioOffer offer, Place place, How how, Instant startsAt, Instant endsAt, String message, Instant at) {
        booked.get(offer).add(startsAt);
        AccountId villager = place.villager();
        return stories.get(offer)
                .books(how, Claimant.of(villager), villager, villager, startsAt, endsAt, message, null, at);
    }

    Story story(StudioOffer offer) {
        return stories.get(offer);
    }

    /** The offers of one studio that have been on the board for a while, those that can be booked soon first. */
    List<StudioOffer> of(StudioId studio) {
        List<StudioOffer> own = new ArrayList<>();
        stories.keySet().stream()
                .filter(offer -> offer.studio().equals(studio))
                .filter(offer -> since.get(offer).isBefore(now.minus(Duration.ofDays(60))))
                .forEach(own::add);
        return own;
    }
}
