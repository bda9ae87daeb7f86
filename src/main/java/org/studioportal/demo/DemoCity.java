package org.studioportal.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.notification.NoticePast;
import org.studioportal.security.Accounts;
import org.studioportal.security.SystemWork;
import org.studioportal.studio.Holidays;
import org.studioportal.studio.StudioId;

/**
 * Fills a database that has no account yet, with {@code portal.demo=true}, before the portal says that it is ready. All
 * in one transaction, and what happened on the board in another: what a start that is killed halfway has not done, the
 * next does anew.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoCity implements ApplicationRunner {
    private static final Duration TOLD_OF = Duration.ofDays(21);
    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final List<String> SHEETS = List.of("单位", "村社区", "驻点联系", "志愿者", "工作室");

    private final SpecialtyVocabulary vocabulary;
    private final RosterImport roster;
    private final Holidays holidays;
    private final DemoPictures pictures;
    private final DemoPeople people;
    private final DemoPartners partners;
    private final DemoStudios studios;
    private final DemoFoundings foundings;
    private final DemoPortraits portraits;
    private final DemoEvidence evidence;
    private final DemoBoard board;
    private final DemoBulletins bulletins;
    private final NoticePast notices;
    private final Accounts accounts;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCity(
            SpecialtyVocabulary vocabulary,
            RosterImport roster,
            Holidays holidays,
            DemoPictures pictures,
            DemoPeople people,
            DemoPartners partners,
            DemoStudios studios,
            DemoFoundings foundings,
            DemoPortraits portraits,
            DemoEvidence evidence,
            DemoBoard board,
            DemoBulletins bulletins,
            NoticePast notices,
            Accounts accounts,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.roster = roster;
        this.holidays = holidays;
        this.pictures = pictures;
        this.people = people;
        this.partners = partners;
        this.studios = studios;
        this.foundings = foundings;
        this.portraits = portraits;
        this.evidence = evidence;
        this.board = board;
        this.bulletins = bulletins;
        this.notices = notices;
        this.accounts = accounts;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemWork.run(() -> {
            boolean nobody = transaction.execute(tx -> accounts.none());
            boolean quiet = nobody || transaction.execute(tx -> board.empty());
            boolean unwritten = nobody || transaction.execute(tx -> bulletins.empty());
            if (quiet || unwritten) {
                long begun = System.nanoTime();
                // Before the transaction, because several are drawn at a time. What a killed start leaves of them the
                // next one finds, or the store clears away.
                DemoPictures.Kept drawn = pictures.draw(pages());
                long filling = System.nanoTime();
                if (nobody) {
                    transaction.executeWithoutResult(tx -> fill(drawn));
                }
                long meeting = System.nanoTime();
                if (quiet) {
                    // What studios offer is on the board once they are there, and then it can be booked.
                    transaction.executeWithoutResult(tx -> board.fill(drawn));
                }
                long telling = System.nanoTime();
                if (quiet) {
                    notices.tell(clock.instant().minus(TOLD_OF));
                }
                long writing = System.nanoTime();
                if (unwritten) {
                    transaction.executeWithoutResult(tx -> bulletins.fill(drawn));
                }
                LOG.info(
                        "The invented city is there: {} pictures drawn in {} ms, its year on the board told in {} ms,"
                                + " everybody told of the last weeks in {} ms, its bulletins written in {} ms,"
                                + " everything else filled in {} ms",
                        drawn.hashes().size(),
                        millis(begun, filling),
                        millis(meeting, telling),
                        millis(telling, writing),
                        millis(writing, System.nanoTime()),
                        millis(filling, meeting));
            }
        });
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static List<Told> pages() {
        return Stream.concat(
                        Told.all(DemoStudios.FILE).stream(),
                        Told.all(DemoFoundings.FILE).stream().flatMap(told -> told.part("page").stream()))
                .toList();
    }

    private void fill(DemoPictures.Kept drawn) {
        // Before the volunteers: then none of their words has to be looked at.
        vocabulary.registerAll(Told.load("specialties.yaml"));
        Stream<RosterFile> files =
                SHEETS.stream().map(name -> new RosterFile(name + ".csv", Told.bytes(name + ".csv")));
        roster.apply(files.toList(), RosterProgress.NONE);
        letGo();
        LocalDate today = LocalDate.now(clock);
        holidays.prefill(today.getYear());
        holidays.prefill(today.getYear() + 1);
        List<DemoStudios.Led> led = studios.ofTheRoster();
        people.open(led);
        letGo();
        DemoPages pages = new DemoPages(drawn, partners.register(), today);
        studios.describe(led, pages);
        letGo();
        List<StudioId> founded = foundings.found(pages, led.size());
        letGo();
        Stream<StudioId> all = Stream.concat(led.stream().map(DemoStudios.Led::id), founded.stream());
        portraits.show(all.toList(), drawn);
        evidence.handIn();
        letGo();
    }

    /** Each use case flushes, and a flush looks through all that is held for changes: 6 s of 14 s of processor time. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
