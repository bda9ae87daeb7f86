package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ListingAction;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.PastListing;
import org.studioportal.board.PastStep.How;
import org.studioportal.board.ServiceReport;
import org.studioportal.board.Urgency;
import org.studioportal.demo.BoardPeople.Helper;
import org.studioportal.demo.BoardPeople.Place;
import org.studioportal.demo.BoardTexts.Reason;
import org.studioportal.demo.BoardTexts.RequestText;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioOffer;

/** What waits for those by whose accounts people look at the portal. */
final class BoardWaiting {
    private final BoardTexts texts;
    private final BoardPeople people;
    private final RandomGenerator random;
    private final Instant now;
    private final LocalDate today;
    private final Place home;
    private final Place elsewhere;
    private final Helper volunteer;
    private final Helper unit;
    private final List<Helper> others;
    private final List<PastListing> told = new ArrayList<>();

    /**
     * @param home where clerk01 and villager01 are
     * @param volunteer volunteer01
     * @param unit unit01
     * @param others volunteers whom nothing else keeps
     */
    BoardWaiting(
            BoardTexts texts,
            BoardPeople people,
            RandomGenerator random,
            Instant now,
            Place home,
            Place elsewhere,
            Helper volunteer,
            Helper unit,
            List<Helper> others) {
        this.texts = texts;
        this.people = people;
        this.random = random;
        this.now = now;
        this.home = home;
        this.elsewhere = elsewhere;
        this.volunteer = volunteer;
        this.unit = unit;
        this.others = others;
        today = LocalDate.ofInstant(now, PortalTime.ZONE);
    }

    List<PastListing> tell() {
        ofTheVolunteer();
        ofTheVillager();
        ofTheClerk();
        ofTheUnit();
        return told;
    }

    private void ofTheVolunteer() {
        One asked = new One(elsewhere, elsewhere.clerk(), ServiceCategory.CARE).open(ago(40));
        asked.story.invites(volunteer, elsewhere.clerk(), people.says("invitations", random), ago(5));
        asked.tell();
        One tomorrow = new One(elsewhere, elsewhere.clerk(), ServiceCategory.HEALTH)
                .at(today.plusDays(1), LocalTime.of(9, 30))
                .open(ago(80));
        tomorrow.story.answers(
                tomorrow.claim(volunteer, ago(50)), ClaimAction.ACCEPT, elsewhere.clerk(), null, ago(28));
        tomorrow.tell();
        One begun = new One(elsewhere, elsewhere.clerk(), ServiceCategory.TECH).open(ago(150));
        int claim = begun.accepted(volunteer, ago(120));
        begun.story.answers(claim, ClaimAction.START, volunteer.by(), null, ago(3));
        begun.tell();
        for (int days : new int[] {23, 47}) {
            done(elsewhere, elsewhere.clerk(), volunteer, ServiceCategory.SCHOOLING, days);
        }
    }

    private void ofTheVillager() {
        AccountId villager = home.villager();
        submitted(home, ServiceCategory.CARE, ago(4));
        submitted(home, ServiceCategory.ENVIRONMENT, ago(61));
        submitted(home, ServiceCategory.LEGAL, ago(75));
        One back = new One(home, villager, ServiceCategory.CULTURE);
        back.story
                .does(ListingAction.SUBMIT, villager, null, ago(44))
                .does(ListingAction.RETURN, home.clerk(), texts.reason(Reason.RETURN, random), ago(21));
        back.tell();
        One open = new One(home, villager, ServiceCategory.HEALTH).open(ago(30));
        open.claim(others.get(0), ago(7));
        open.tell();
        One confirm = new One(home, villager, ServiceCategory.TECH).open(ago(140));
        confirm.report(confirm.accepted(others.get(1), ago(110)), others.get(1), ago(22), ago(18));
        confirm.tell();
        done(home, villager, others.get(2), ServiceCategory.CARE, 33);
    }

    private void ofTheClerk() {
        for (int i = 3; i < 5; i++) {
            One claimed = new One(home, home.clerk(), i == 3 ? ServiceCategory.SCHOOLING : ServiceCategory.MEDIATION)
                    .open(ago(36));
            claimed.claim(others.get(i), ago(9.0 + i));
            claimed.tell();
        }
        One reported = new One(home, home.clerk(), ServiceCategory.CARE).open(ago(170));
        reported.report(reported.accepted(others.get(5), ago(140)), others.get(5), ago(30), ago(26));
        reported.tell();
    }

    private void ofTheUnit() {
        One waits = new One(elsewhere, elsewhere.clerk(), ServiceCategory.POLICY_TALK).open(ago(33));
        waits.claim(unit, ago(8));
        waits.tell();
        One agreed = new One(elsewhere, elsewhere.clerk(), ServiceCategory.CIVILITY)
                .at(today.plusDays(4), LocalTime.of(15, 0))
                .open(ago(60));
        agreed.accepted(unit, ago(34));
        agreed.tell();
        One begun = new One(elsewhere, elsewhere.clerk(), ServiceCategory.ECONOMY).open(ago(100));
        begun.story.answers(begun.accepted(unit, ago(80)), ClaimAction.START, unit.by(), null, ago(6));
        begun.tell();
        done(elsewhere, elsewhere.clerk(), unit, ServiceCategory.ENVIRONMENT, 15);
    }

    /** What villagers ask of the first studio, and what it has promised. */
    void ofTheLead(BoardBookings bookings, List<StudioOffer> offers, AccountId lead, List<Place> guests) {
        for (int i = 0; i < 3; i++) {
            bookings.asked(
                    offers.get(i % offers.size()), guests.get(i), today.plusDays(3L + i), 19 + i % 2, ago(5 + 11 * i));
        }
        for (StudioOffer offer : offers.subList(0, Math.min(2, offers.size()))) {
            bookings.scripted(offer, home, now.plus(Duration.ofDays(2)), ago(20));
        }
    }

    /** Other clerks have something to look at as well, some of it for too long. */
    void ofOtherClerks(List<Place> places) {
        ServiceCategory[] categories = ServiceCategory.values();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).villager() != null) {
                submitted(places.get(i), categories[i % categories.length], ago(3 + 8.5 * i));
            }
        }
    }

    private void submitted(Place place, ServiceCategory category, Instant at) {
        One one = new One(place, place.villager(), category).asMany();
        one.story.does(ListingAction.SUBMIT, place.villager(), null, at);
        one.tell();
    }

    private void done(Place place, AccountId poster, Helper helper, ServiceCategory category, int daysAgo) {
        One one = new One(place, poster, category).open(ago(24 * daysAgo));
        int claim = one.accepted(helper, ago(24 * daysAgo - 20));
        one.report(claim, helper, ago(24 * daysAgo - 70), ago(24 * daysAgo - 80));
        one.story.confirms(claim, null, 5, texts.thanks(random), poster, ago(24 * daysAgo - 110));
        one.tell();
    }

    private Instant ago(double hours) {
        return now.minusSeconds((long) (hours * 3600));
    }

    /** One request of one helper. */
    private final class One {
        private final Place place;
        private final AccountId poster;
        private final RequestText text;
        private final Story story = new Story();
        private Instant startsAt;
        private Instant endsAt;
        private int wanted = 1;

        One(Place place, AccountId poster, ServiceCategory category) {
            this.place = place;
            this.poster = poster;
            text = BoardPeople.one(
                            texts.requests(category).stream()
                                    .filter(one -> one.fits(place.village().urban(), today.getMonth()))
                                    .toList(),
                            random)
                    .expanded(random);
        }

        One at(LocalDate day, LocalTime time) {
            startsAt = day.atTime(time).atZone(PortalTime.ZONE).toInstant();
            endsAt = startsAt.plus(Duration.ofMinutes(text.wished().minutes()));
            return this;
        }

        /** As many as the words ask for, where nobody has come yet. */
        One asMany() {
            wanted = text.people();
            return this;
        }

        One open(Instant at) {
            if (!poster.equals(place.clerk())) {
                story.does(ListingAction.SUBMIT, poster, null, at.minus(Duration.ofHours(9)));
            }
            story.does(ListingAction.OPEN_IT, place.clerk(), null, at);
            return this;
        }

        int claim(Helper helper, Instant at) {
            return story.claims(How.ASKS, helper, null, people.says(helper.person() ? "claims" : "teams", random), at);
        }

        int accepted(Helper helper, Instant at) {
            int claim = claim(helper, at);
            story.answers(claim, ClaimAction.ACCEPT, poster, null, at.plus(Duration.ofHours(5)));
            return claim;
        }

        void report(int claim, Helper helper, Instant begun, Instant reported) {
            story.answers(claim, ClaimAction.START, helper.by(), null, begun);
            ServiceReport report = new ServiceReport(
                    texts.report(text.category(), text.specialties(), random),
                    Math.max(1, text.wished().minutes() / 15),
                    List.of());
            story.reports(claim, null, report, helper.by(), reported);
        }

        void tell() {
            told.add(new PastListing(
                    ListingKind.REQUEST,
                    place.village().id(),
                    poster,
                    place.clerk(),
                    new ListingContent(
                            text.title(),
                            text.description(),
                            text.category(),
                            Urgency.valueOf(text.urgency()),
                            text.mode(),
                            text.place(),
                            wanted,
                            null,
                            text.specialties(),
                            List.of(),
                            WeeklyHours.NONE,
                            startsAt,
                            endsAt,
                            null,
                            null,
                            null),
                    poster.equals(place.clerk()) ? people.resident(place, random) : people.villager(place, random),
                    false,
                    story.until(now)));
        }
    }
}
