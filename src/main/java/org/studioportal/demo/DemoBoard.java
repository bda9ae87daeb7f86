package org.studioportal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.board.BoardPast;
import org.studioportal.board.Claimant;
import org.studioportal.board.PastListing;
import org.studioportal.demo.BoardPeople.Helper;
import org.studioportal.demo.BoardPeople.Place;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/**
 * A year on the board: people of the invented city ask for help, offer it, meet and thank each other. The same people do
 * the same each time, counted back from today.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoBoard {
    private static final Logger LOG = LoggerFactory.getLogger(DemoBoard.class);
    private static final long SEED = 20_260_101;
    private static final int REQUESTS = 1_500;
    private static final int POSTS = 300;
    private static final int OPEN_POSTS = 60;
    private static final int BOOKINGS = 520;

    private final BoardPast past;
    private final StudioOffers offers;
    private final Directory directory;
    private final Accounts accounts;
    private final Clock clock;

    DemoBoard(BoardPast past, StudioOffers offers, Directory directory, Accounts accounts, Clock clock) {
        this.past = past;
        this.offers = offers;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether it is still to be filled. */
    boolean empty() {
        return past.none() && account("villager01").isPresent();
    }

    /** The studios' offers are there already. In the caller's transaction. */
    void fill(DemoPictures.Kept pictures) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        RandomGenerator random = new Random(SEED);
        BoardTexts texts = BoardTexts.read();
        List<Place> places = places();
        Map<StudioId, AccountId> leads = new HashMap<>();
        List<Helper> volunteers = volunteers(today, leads);
        List<Helper> helpers = new ArrayList<>();
        // Those whose accounts are shown have their own things to do.
        helpers.addAll(volunteers.subList(1, volunteers.size()).stream()
                .filter(helper -> helper.claimant().id()
                        != volunteers.getFirst().claimant().id())
                .toList());
        helpers.addAll(studios(today, leads));
        List<Helper> units = units(today);
        helpers.addAll(units.subList(1, units.size()));
        BoardPeople people = new BoardPeople(places, helpers);
        BoardPhotos photos = new BoardPhotos(pictures);
        BoardServices services = new BoardServices(texts, photos, random);
        Diary diary = new Diary();

        Place home = places.getFirst();
        Helper volunteer = volunteers.getFirst();
        Helper unit = units.getFirst();
        Place elsewhere = places.stream()
                .filter(place -> place.villager() == null && !volunteer.bindsIn(place) && !unit.bindsIn(place))
                .findFirst()
                .orElseThrow();
        List<Helper> free = volunteers.subList(1, volunteers.size()).stream()
                .filter(helper -> !helper.bindsIn(home))
                .limit(6)
                .toList();
        Instant lately = now.minusSeconds(60L * 24 * 3600);
        free.forEach(helper -> diary.take(helper.claimant(), lately, now.plusSeconds(60L * 24 * 3600), null, null));
        BoardWaiting waiting = new BoardWaiting(texts, people, random, now, home, elsewhere, volunteer, unit, free);
        waiting.ofOtherClerks(places.subList(1, places.size()));
        List<PastListing> told = new ArrayList<>(waiting.tell());
        told.addAll(
                new BoardRequests(texts, people, services, photos, diary, random, now).tell(REQUESTS - told.size()));
        told.addAll(new BoardPosts(texts, people, services, diary, random, now).tell(POSTS, OPEN_POSTS));
        told.sort(Comparator.comparing(one -> one.steps().getFirst().at()));

        BoardBookings bookings = new BoardBookings(texts, people, services, diary, random, now, offers.all(), leads);
        AccountRow lead = account("lead01").orElseThrow();
        StudioId led = scoped(lead, Role.STUDIO_LEAD).map(StudioId::new).orElseThrow();
        waiting.ofTheLead(bookings, bookings.of(led), lead.id(), places.subList(1, 4));
        bookings.book(BOOKINGS);
        int refused = past.write(told, bookings.told());
        LOG.info("{} steps on the board were refused", refused);
    }

    private Optional<AccountRow> account(String username) {
        return accounts.findByUsername(username);
    }

    private static Optional<Long> scoped(AccountRow account, Role role) {
        return account.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scopeId)
                .findFirst();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<VillageRef> villages = directory.villages();
        for (int i = 0; i < villages.size(); i++) {
            Optional<AccountRow> villager =
                    account(DemoPeople.villager(i + 1)).filter(row -> row.displayName() != null);
            places.add(new Place(
                    villages.get(i),
                    account(DemoPeople.clerk(i + 1)).orElseThrow().id(),
                    villager.map(AccountRow::id).orElse(null),
                    villager.map(AccountRow::displayName).orElse(null)));
        }
        return places;
    }

    /** Those who sign in, the first of them first; says who leads which studio as well. */
    private List<Helper> volunteers(LocalDate today, Map<StudioId, AccountId> leads) {
        List<Helper> helpers = new ArrayList<>();
        numbered("volunteer").forEach(row -> helper(row, today).ifPresent(helpers::add));
        for (AccountRow row : numbered("lead")) {
            scoped(row, Role.STUDIO_LEAD).ifPresent(studio -> leads.put(new StudioId(studio), row.id()));
            helper(row, today).ifPresent(helpers::add);
        }
        return helpers;
    }

    private List<AccountRow> numbered(String kind) {
        List<AccountRow> rows = new ArrayList<>();
        for (Optional<AccountRow> row = account(kind + "01");
                row.isPresent();
                row = account("%s%02d".formatted(kind, rows.size() + 1))) {
            rows.add(row.get());
        }
        return rows;
    }

    private Optional<Helper> helper(AccountRow account, LocalDate today) {
        return directory.volunteerOf(account.id()).map(volunteer -> helper(volunteer, account.id(), today));
    }

    private Helper helper(VolunteerRef volunteer, AccountId account, LocalDate today) {
        return new Helper(
                Claimant.of(volunteer.id()),
                account,
                account,
                volunteer.level(),
                village(volunteer.unit(), today),
                volunteer.categories());
    }

    private List<Helper> studios(LocalDate today, Map<StudioId, AccountId> leads) {
        return offers.studios().stream()
                .sorted(Comparator.comparing(studio -> studio.id().value()))
                .filter(studio -> leads.containsKey(studio.id()))
                .map(studio -> studio(studio, leads.get(studio.id()), today))
                .toList();
    }

    private Helper studio(StudioRef studio, AccountId lead, LocalDate today) {
        return new Helper(
                Claimant.of(studio.id()), null, lead, null, village(studio.unit(), today), studio.categories());
    }

    private List<Helper> units(LocalDate today) {
        return directory.units().stream().map(unit -> unit(unit, today)).toList();
    }

    private Helper unit(UnitRef unit, LocalDate today) {
        return new Helper(
                Claimant.of(unit.id()),
                null,
                account(DemoPeople.administrator(unit)).orElseThrow().id(),
                null,
                village(unit.id(), today),
                null);
    }

    private VillageId village(UnitId unit, LocalDate today) {
        return directory.villageOf(unit, today).map(VillageRef::id).orElse(null);
    }
}
