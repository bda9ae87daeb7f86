package org.studioportal.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.Claimant;
import org.studioportal.board.ListingAction;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.PastListing;
import org.studioportal.board.PastStep;
import org.studioportal.board.PastStep.How;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.demo.BoardPeople.Helper;
import org.studioportal.demo.BoardPeople.Place;
import org.studioportal.demo.BoardTexts.Days;
import org.studioportal.demo.BoardTexts.Reason;
import org.studioportal.demo.BoardTexts.RequestText;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

/** The requests of a year, and what became of them. */
final class BoardRequests {
    /** Weights: what is asked for most. */
    private static final Map<ServiceCategory, Integer> FREQUENT = Map.of(
            ServiceCategory.CARE, 4,
            ServiceCategory.HEALTH, 3,
            ServiceCategory.TECH, 2,
            ServiceCategory.LEGAL, 2,
            ServiceCategory.SCHOOLING, 2);

    /** So long ago the last weeks begin, which are told in more detail: the board is full of them. */
    private static final int RECENT_DAYS = 16;

    private static final int RECENT = 210;
    private static final int YEAR = 364;

    private final BoardTexts texts;
    private final BoardPeople people;
    private final BoardServices services;
    private final BoardPhotos photos;
    private final Diary diary;
    private final RandomGenerator random;
    private final Instant now;
    private final List<ServiceCategory> categories = new ArrayList<>();

    BoardRequests(
            BoardTexts texts,
            BoardPeople people,
            BoardServices services,
            BoardPhotos photos,
            Diary diary,
            RandomGenerator random,
            Instant now) {
        this.texts = texts;
        this.people = people;
        this.services = services;
        this.photos = photos;
        this.diary = diary;
        this.random = random;
        this.now = now;
        for (ServiceCategory category : ServiceCategory.values()) {
            for (int i = 0; i < FREQUENT.getOrDefault(category, 1); i++) {
                categories.add(category);
            }
        }
    }

    /** So many, the oldest first. */
    List<PastListing> tell(int wanted) {
        List<Instant> posted = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            double days =
                    i < wanted - RECENT ? random.nextDouble(RECENT_DAYS, YEAR) : random.nextDouble(0.2, RECENT_DAYS);
            Instant at = now.minusSeconds((long) (days * 24 * 3600));
            Instant awake = Story.later(at, 0, 0.1, random);
            posted.add(awake.isBefore(now) ? awake : at);
        }
        posted.sort(null);
        List<PastListing> told = new ArrayList<>();
        while (told.size() < wanted) {
            int i = told.size();
            // Neighbouring numbers are villages of one town: all over the city instead.
            Place place = people.places().get(i * 37 % people.places().size());
            PastListing one = new OneRequest(place, posted.get(i)).tell();
            told.add(one);
            if (told.size() < wanted && random.nextInt(100) < 40) {
                same(place, one, posted.get(told.size())).ifPresent(told::add);
            }
        }
        return told;
    }

    /** Somebody of the village asks for what has been asked for already; the clerk says so. */
    private Optional<PastListing> same(Place place, PastListing one, Instant at) {
        Instant merged = Story.later(at, 1, 20, random);
        boolean stands = place.villager() != null
                && !place.villager().equals(one.poster())
                && one.steps().size() > 1
                && merged.isBefore(one.steps().get(1).at());
        if (!stands) {
            return Optional.empty();
        }
        Story story = new Story()
                .does(ListingAction.SUBMIT, place.villager(), null, at)
                .tells(new PastStep.Merged(one, place.clerk(), merged));
        return Optional.of(new PastListing(
                ListingKind.REQUEST,
                place.village().id(),
                place.villager(),
                place.clerk(),
                one.content(),
                people.villager(place, random),
                false,
                story.until(now)));
    }

    /** A request that is being told. */
    private final class OneRequest {
        private final Place place;
        private final Instant posted;
        private final RequestText text;
        private final boolean byVillager;
        private final AccountId poster;
        private final Story story = new Story();
        private final Set<Claimant> asked = new HashSet<>();
        private LocalDate lastDay;
        private Instant opened;
        private Instant startsAt;
        private Instant endsAt;

        OneRequest(Place place, Instant posted) {
            this.place = place;
            this.posted = posted;
            ServiceCategory category = BoardPeople.one(categories, random);
            LocalDate day = LocalDate.ofInstant(posted, PortalTime.ZONE);
            text = BoardPeople.one(
                            texts.requests(category).stream()
                                    .filter(one -> one.fits(place.village().urban(), day.getMonth()))
                                    .toList(),
                            random)
                    .expanded(random);
            byVillager = place.villager() != null && random.nextInt(100) < 60;
            poster = byVillager ? place.villager() : place.clerk();
        }

        PastListing tell() {
            opened = posted;
            if (vetted()) {
                story.does(ListingAction.OPEN_IT, place.clerk(), null, opened);
                if (random.nextInt(100) < 60) {
                    agreeOnATime();
                }
                happens();
            }
            Requester requester = byVillager ? people.villager(place, random) : people.resident(place, random);
            return new PastListing(
                    ListingKind.REQUEST,
                    place.village().id(),
                    poster,
                    place.clerk(),
                    content(),
                    requester,
                    false,
                    story.until(now));
        }

        private ListingContent content() {
            WeeklyHours wished = startsAt == null ? hours() : WeeklyHours.NONE;
            return new ListingContent(
                    text.title(),
                    text.description(),
                    text.category(),
                    Urgency.valueOf(text.urgency()),
                    text.mode(),
                    text.place(),
                    text.people(),
                    text.level(),
                    text.specialties(),
                    random.nextInt(1000) < 42 ? List.of(photos.of(text.category(), random)) : List.of(),
                    wished,
                    startsAt,
                    endsAt,
                    null,
                    lastDay,
                    null);
        }

        private WeeklyHours hours() {
            TimeSpan span = new TimeSpan(
                    text.wished().from().toSecondOfDay() / 60,
                    text.wished().to().toSecondOfDay() / 60);
            Map<DayOfWeek, List<TimeSpan>> days = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (suits(day)) {
                    days.put(day, List.of(span));
                }
            }
            return new WeeklyHours(days);
        }

        private boolean suits(DayOfWeek day) {
            return text.wished().days() == Days.ANY
                    || (text.wished().days() == Days.WEEKEND) == (day.getValue() >= DayOfWeek.SATURDAY.getValue());
        }

        /** What a villager wrote is looked at by the clerk. */
        private boolean vetted() {
            if (!byVillager) {
                return true;
            }
            story.does(ListingAction.SUBMIT, poster, null, posted);
            boolean slow = random.nextInt(100) < 15;
            Instant seen = Story.later(posted, slow ? 30 : 0.5, slow ? 80 : 24, random);
            if (random.nextInt(100) < 10) {
                story.does(ListingAction.RETURN, place.clerk(), texts.reason(Reason.RETURN, random), seen);
                int luck = random.nextInt(100);
                Instant again = Story.later(seen, 1, 40, random);
                if (luck < 30) {
                    story.does(ListingAction.WITHDRAW, poster, texts.reason(Reason.WITHDRAWAL, random), again);
                    return false;
                }
                if (luck < 50) {
                    lastDay = LocalDate.ofInstant(seen, PortalTime.ZONE).plusDays(random.nextInt(10, 25));
                    return false;
                }
                story.does(ListingAction.SUBMIT, poster, null, again);
                seen = Story.later(again, 0.5, 20, random);
            }
            opened = seen;
            return true;
        }

        private void agreeOnATime() {
            int least = switch (text.urgency()) {
                case "URGENT" -> 1;
                case "HARD" -> 2;
                default -> 4;
            };
            LocalDate day = LocalDate.ofInstant(opened, PortalTime.ZONE).plusDays(least + random.nextInt(least * 3));
            while (!suits(day.getDayOfWeek())) {
                day = day.plusDays(1);
            }
            int span =
                    (text.wished().to().toSecondOfDay() - text.wished().from().toSecondOfDay()) / 60
                            - text.wished().minutes();
            startsAt = day.atTime(text.wished().from())
                    .plusMinutes(30L * random.nextInt(span / 30 + 1))
                    .atZone(PortalTime.ZONE)
                    .toInstant();
            endsAt = startsAt.plus(Duration.ofMinutes(text.wished().minutes()));
        }

        private void happens() {
            question();
            int luck = random.nextInt(100);
            if (luck < 9) {
                nobodyComes();
            } else if (luck < 15) {
                story.does(
                        ListingAction.WITHDRAW,
                        poster,
                        texts.reason(Reason.WITHDRAWAL, random),
                        sooner(Story.later(opened, 5, 90, random)));
            } else {
                helped();
            }
        }

        /** Before the agreed time, if there is one. */
        private Instant sooner(Instant at) {
            return startsAt == null ? at : Story.before(startsAt, at);
        }

        private void question() {
            if (random.nextInt(100) >= 14) {
                return;
            }
            Helper who = helper(opened, opened.plusSeconds(60), false);
            if (who == null || !who.person()) {
                return;
            }
            var said = texts.question(text.category(), random);
            Instant at = Story.later(opened, 0.5, 30, random);
            boolean answered = random.nextInt(100) < 85;
            story.tells(new PastStep.Questioned(
                    said.question(),
                    who.account(),
                    at,
                    answered ? said.answer() : null,
                    answered ? poster : null,
                    answered ? Story.later(at, 0.5, 20, random) : null));
        }

        private void nobodyComes() {
            Instant at = sooner(Story.later(opened, 1, 30, random));
            Helper helper = random.nextInt(100) < 50 ? helper(at, at.plus(Duration.ofDays(3)), true) : null;
            if (helper == null) {
                return;
            }
            if (helper.person() && random.nextBoolean()) {
                story.invites(helper, place.clerk(), people.says("invitations", random), at);
            } else if (!helper.bindsIn(place)) {
                story.claims(How.ASKS, helper, null, people.says(helper, random), at);
            }
        }

        private void helped() {
            int wanted = text.people();
            int detour = random.nextInt(100);
            boolean enough = detour >= 94 && wanted >= 3;
            int coming = enough ? wanted - 1 : wanted;
            Instant begin = startsAt == null ? Story.later(opened, 1, 96, random) : opened;
            if (detour < 8) {
                declined();
            } else if (detour < 15) {
                released();
            } else if (detour < 18) {
                ignored();
            }
            List<Integer> claims = new ArrayList<>();
            List<Helper> helpers = new ArrayList<>();
            Instant ready = begin;
            for (int i = 0; i < coming; i++) {
                Instant at = startsAt == null
                        ? Story.later(begin, 0.5, 80, random)
                        : within(opened, startsAt, random.nextDouble(0.05, 0.7));
                Helper helper = helper(at, endsAt == null ? at.plus(Duration.ofDays(15)) : endsAt, true);
                if (helper == null) {
                    continue;
                }
                Instant agreed = agreed(at);
                boolean invited = helper.person() && detour >= 18 && detour < 30;
                boolean binds = !invited && helper.bindsIn(place);
                int claim = invited
                        ? story.invites(helper, place.clerk(), people.says("invitations", random), at)
                        : story.claims(binds ? How.BINDS : How.ASKS, helper, null, people.says(helper, random), at);
                if (invited) {
                    story.answers(claim, ClaimAction.TAKE, helper.by(), null, agreed);
                } else if (!binds) {
                    story.answers(claim, ClaimAction.ACCEPT, poster, null, agreed);
                }
                claims.add(claim);
                helpers.add(helper);
                ready = ready.isAfter(agreed) ? ready : agreed;
            }
            if (claims.isEmpty()) {
                return;
            }
            boolean full = claims.size() == wanted;
            if (enough && claims.size() == coming) {
                ready = sooner(ready.plus(Duration.ofMinutes(random.nextInt(20, 200))));
                story.does(ListingAction.ENOUGH, poster, null, ready);
            } else if (full && detour >= 30 && detour < 50) {
                ready = oneWaits(claims, helpers, ready, detour < 40);
            }
            for (int i = 0; i < claims.size(); i++) {
                boolean missed = startsAt != null && detour >= 50 && detour < 54 && i == claims.size() - 1;
                serve(claims.get(i), helpers.get(i), ready, missed);
            }
        }

        private static Instant within(Instant from, Instant to, double part) {
            return from.plusSeconds((long) (Duration.between(from, to).toSeconds() * part));
        }

        /** When a claim of that moment is accepted. */
        private Instant agreed(Instant claimed) {
            return startsAt == null
                    ? Story.later(claimed, 0.3, 30, random)
                    : within(
                            claimed,
                            startsAt.isBefore(claimed.plus(Duration.ofDays(2)))
                                    ? startsAt
                                    : claimed.plus(Duration.ofDays(2)),
                            random.nextDouble(0.05, 0.6));
        }

        private Instant early() {
            return startsAt == null
                    ? opened.plus(Duration.ofMinutes(random.nextInt(20, 120)))
                    : within(opened, startsAt, 0.02);
        }

        private void declined() {
            Instant at = early();
            Helper helper = helper(at, agreed(at), true);
            if (helper != null && !helper.bindsIn(place)) {
                int claim = story.claims(How.ASKS, helper, null, people.says(helper, random), at);
                story.answers(claim, ClaimAction.DECLINE, poster, texts.reason(Reason.DECLINE, random), agreed(at));
            }
        }

        private void released() {
            Instant at = early();
            Helper helper = helper(at, endsAt == null ? at.plus(Duration.ofDays(6)) : endsAt, true);
            if (helper == null) {
                return;
            }
            boolean binds = helper.bindsIn(place);
            int claim = story.claims(binds ? How.BINDS : How.ASKS, helper, null, people.says(helper, random), at);
            Instant agreed = at.plus(Duration.ofMinutes(15));
            if (!binds) {
                story.answers(claim, ClaimAction.ACCEPT, poster, null, agreed);
            }
            story.answers(
                    claim,
                    ClaimAction.RELEASE,
                    helper.by(),
                    texts.reason(Reason.RELEASE, random),
                    startsAt == null ? agreed.plus(Duration.ofMinutes(40)) : within(agreed, startsAt, 0.02));
        }

        private void ignored() {
            Instant at = early();
            Helper helper = helper(at, at.plus(Duration.ofDays(3)), true);
            if (helper != null && !helper.bindsIn(place)) {
                story.claims(How.ASKS, helper, null, people.says(helper, random), at);
            }
        }

        /** Somebody stands on the waiting list; where one steps back, they come instead. */
        private Instant oneWaits(List<Integer> claims, List<Helper> helpers, Instant full, boolean comes) {
            Instant at = startsAt == null ? Story.later(full, 0.5, 20, random) : within(full, startsAt, 0.3);
            // Whoever waits does so until the others are done, or nobody has confirmed it in time.
            Helper next = helper(at, at.plus(Duration.ofDays(30)), true);
            if (next == null) {
                return full;
            }
            boolean binds = next.bindsIn(place);
            int waits = story.claims(binds ? How.BINDS : How.ASKS, next, null, people.says(next, random), at);
            if (!comes) {
                return at;
            }
            Instant gone = startsAt == null ? Story.later(at, 1, 10, random) : within(at, startsAt, 0.3);
            int last = claims.size() - 1;
            story.answers(
                    claims.get(last),
                    ClaimAction.RELEASE,
                    helpers.get(last).by(),
                    texts.reason(Reason.RELEASE, random),
                    gone);
            Instant agreed = startsAt == null ? Story.later(gone, 0.5, 20, random) : within(gone, startsAt, 0.3);
            if (!binds) {
                story.answers(waits, ClaimAction.ACCEPT, poster, null, agreed);
            }
            claims.set(last, waits);
            helpers.set(last, next);
            return agreed;
        }

        private void serve(int claim, Helper helper, Instant ready, boolean missed) {
            Instant from = startsAt == null ? Story.later(ready, 6, 110, random) : startsAt;
            Instant begun = startsAt == null ? from : from.minusSeconds(60L * random.nextInt(9));
            if (missed) {
                story.answers(
                        claim,
                        ClaimAction.MISS,
                        place.clerk(),
                        texts.reason(Reason.NO_SHOW, random),
                        endsAt.plusSeconds(60L * random.nextInt(5, 300)));
                return;
            }
            services.serve(
                    story,
                    claim,
                    null,
                    new BoardServices.Service(
                            text.category(),
                            text.specialties(),
                            begun,
                            text.wished().minutes(),
                            helper.by(),
                            helper.by(),
                            poster));
        }

        /** Somebody who can, has the time, and has not been asked yet; null when nobody is found. */
        private Helper helper(Instant from, Instant to, boolean binding) {
            for (int tries = 0; tries < 40; tries++) {
                Helper helper = people.candidate(place, text.category(), random);
                boolean free = helper.mayDo(text.level())
                        && !asked.contains(helper.claimant())
                        && (!binding
                                || diary.take(helper.claimant(), from, to.plus(Duration.ofDays(2)), startsAt, endsAt));
                if (free) {
                    if (binding) {
                        asked.add(helper.claimant());
                    }
                    return helper;
                }
            }
            return null;
        }
    }
}
