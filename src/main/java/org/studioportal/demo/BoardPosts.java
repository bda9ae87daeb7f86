package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.Claimant;
import org.studioportal.board.ListingAction;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.PastListing;
import org.studioportal.board.PastStep.How;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.demo.BoardPeople.Helper;
import org.studioportal.demo.BoardPeople.Place;
import org.studioportal.demo.BoardTexts.PostText;
import org.studioportal.demo.BoardTexts.Reason;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.time.PortalTime;

/** The standing posts of a year with their shifts. */
final class BoardPosts {
    private static final int YEAR = 364;
    /** Nobody claims a shift further ahead than it can be seen. */
    private static final int AHEAD_DAYS = 26;

    private final BoardTexts texts;
    private final BoardPeople people;
    private final BoardServices services;
    private final Diary diary;
    private final RandomGenerator random;
    private final Instant now;
    private final LocalDate today;
    private final List<PostText> all;

    BoardPosts(
            BoardTexts texts,
            BoardPeople people,
            BoardServices services,
            Diary diary,
            RandomGenerator random,
            Instant now) {
        this.texts = texts;
        this.people = people;
        this.services = services;
        this.diary = diary;
        this.random = random;
        this.now = now;
        today = LocalDate.ofInstant(now, PortalTime.ZONE);
        all = Stream.of(ServiceCategory.values())
                .flatMap(category -> texts.posts(category).stream())
                .toList();
    }

    /** @param open how many of them go on today */
    List<PastListing> tell(int wanted, int open) {
        List<PastListing> told = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Place place = people.places().get(i * 41 % people.places().size());
            boolean goesOn = i < open;
            int ago = goesOn ? random.nextInt(8, 60) : random.nextInt(50, YEAR - 8);
            LocalDate first = today.minusDays(ago);
            LocalDate last = goesOn
                    ? random.nextInt(3) == 0 ? null : today.plusDays(random.nextInt(10, 120))
                    : first.plusDays(random.nextInt(13, 40));
            told.add(new OnePost(place, first, last).tell());
        }
        return told;
    }

    /** A time that somebody can stand. */
    private record Shift(Instant startsAt, Instant endsAt) {}

    /** A post that is being told. */
    private final class OnePost {
        private final Place place;
        private final LocalDate first;
        private final LocalDate last;
        private final Instant opened;
        private final PostText text = BoardPeople.one(all, random).expanded(random);
        private final boolean atOnce = random.nextBoolean();
        private final Story story = new Story();

        OnePost(Place place, LocalDate first, LocalDate last) {
            this.place = place;
            this.first = first;
            this.last = last;
            opened = first.minusDays(random.nextInt(2, 7))
                    .atTime(9, 0)
                    .plusMinutes(random.nextInt(480))
                    .atZone(PortalTime.ZONE)
                    .toInstant();
        }

        PastListing tell() {
            story.does(ListingAction.OPEN_IT, place.clerk(), null, opened);
            List<Shift> shifts = shifts();
            boolean fewShifts = shifts.size() <= 12;
            if (fewShifts && random.nextInt(100) < 25) {
                somebodyComesAlways(shifts);
            }
            shifts.forEach(this::stand);
            ListingContent content = new ListingContent(
                    text.title(),
                    text.description(),
                    text.category(),
                    random.nextInt(4) == 0 ? Urgency.HARD : random.nextInt(3) == 0 ? Urgency.WORRY : Urgency.HOPE,
                    text.mode(),
                    text.place(),
                    text.capacity(),
                    null,
                    List.of(),
                    List.of(),
                    text.hours(),
                    null,
                    null,
                    first,
                    last,
                    null);
            return new PastListing(
                    ListingKind.POST,
                    place.village().id(),
                    place.clerk(),
                    place.clerk(),
                    content,
                    Requester.NONE,
                    atOnce,
                    story.until(now));
        }

        private List<Shift> shifts() {
            LocalDate ahead = today.plusDays(AHEAD_DAYS);
            LocalDate until = last == null || last.isAfter(ahead) ? ahead : last;
            List<Shift> shifts = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(until); day = day.plusDays(1)) {
                for (TimeSpan span : text.hours().on(day.getDayOfWeek())) {
                    var midnight = day.atStartOfDay(PortalTime.ZONE);
                    shifts.add(new Shift(
                            midnight.plusMinutes(span.from()).toInstant(),
                            midnight.plusMinutes(span.to()).toInstant()));
                }
            }
            return shifts;
        }

        /** All shifts in one go; the later ones come to it by themselves. */
        private void somebodyComesAlways(List<Shift> shifts) {
            List<Shift> near = shifts.stream()
                    .filter(shift -> shift.startsAt().isBefore(opened.plus(Duration.ofDays(26))))
                    .toList();
            Helper helper = helper(opened, shifts.getLast().endsAt(), null);
            if (helper == null || near.isEmpty()) {
                return;
            }
            int claim = story.claims(
                    How.BINDS_ALL,
                    helper,
                    null,
                    people.says(helper, random),
                    opened.plus(Duration.ofMinutes(random.nextInt(30, 300))));
            for (Shift shift : shifts) {
                serve(claim, shift.startsAt(), shift, helper);
            }
        }

        private void stand(Shift shift) {
            int coming = random.nextInt(100) < 18 ? 1 + random.nextInt(Math.min(2, text.capacity())) : 0;
            Set<Claimant> there = new HashSet<>();
            for (int i = 0; i < coming; i++) {
                Instant earliest = latest(opened, shift.startsAt().minus(Duration.ofDays(20)));
                long seconds = Duration.between(earliest, shift.startsAt()).toSeconds();
                Instant at = earliest.plusSeconds((long) (seconds * random.nextDouble(0.1, 0.6)));
                Helper helper = helper(at, shift.endsAt(), shift);
                if (helper == null || !there.add(helper.claimant())) {
                    continue;
                }
                boolean binds = atOnce || helper.bindsIn(place);
                int claim = story.claims(
                        binds ? How.BINDS : How.ASKS, helper, shift.startsAt(), people.says(helper, random), at);
                if (!binds) {
                    Instant agreed = Story.before(
                            shift.startsAt(), at.plusSeconds(Math.min(seconds / 4, random.nextInt(3600, 100_000))));
                    story.answers(claim, ClaimAction.ACCEPT, place.clerk(), null, agreed);
                }
                if (random.nextInt(100) < 5) {
                    story.answers(
                            claim,
                            ClaimAction.RELEASE,
                            helper.by(),
                            texts.reason(Reason.RELEASE, random),
                            shift.startsAt().minusSeconds(300));
                } else {
                    serve(claim, null, shift, helper);
                }
            }
        }

        private void serve(int claim, Instant which, Shift shift, Helper helper) {
            services.serve(
                    story,
                    claim,
                    which,
                    new BoardServices.Service(
                            text.category(),
                            List.of(),
                            shift.startsAt().minusSeconds(60L * random.nextInt(1, 9)),
                            (int) Duration.between(shift.startsAt(), shift.endsAt())
                                    .toMinutes(),
                            helper.by(),
                            helper.by(),
                            place.clerk()));
        }

        private Helper helper(Instant from, Instant to, Shift shift) {
            for (int tries = 0; tries < 20; tries++) {
                Helper helper = people.candidate(place, text.category(), random);
                // Whoever comes always has no other times that are known beforehand: a team has.
                boolean fits = shift == null
                        ? !helper.person()
                        : diary.take(
                                helper.claimant(), from, to.plus(Duration.ofDays(2)), shift.startsAt(), shift.endsAt());
                if (fits) {
                    return helper;
                }
            }
            return null;
        }

        private static Instant latest(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
