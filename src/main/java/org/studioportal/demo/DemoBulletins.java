package org.studioportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.board.BoardPast;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.BulletinFilter;
import org.studioportal.bulletin.BulletinPast;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.bulletin.PastArticle;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.shared.Page;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioOffers;

/**
 * What the editors of the invented city have written in eighteen months, from {@code demo/bulletins/}: most of it word for
 * word; some briefs put together from what happened on its board, and from what its studios say of themselves.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoBulletins {
    private static final long SEED = 20_260_202;
    /** The latest feature leads the front page for that long. */
    private static final Duration LEADS = Duration.ofDays(30);

    private static final int BRIEFS = 125;
    private static final int STUDIOS = 22;

    private final BulletinPast past;
    private final Bulletins bulletins;
    private final Newsroom newsroom;
    private final BoardPast board;
    private final StudioOffers offers;
    private final StudioDesk desk;
    private final Directory directory;
    private final Accounts accounts;
    private final Clock clock;

    DemoBulletins(
            BulletinPast past,
            Bulletins bulletins,
            Newsroom newsroom,
            BoardPast board,
            StudioOffers offers,
            StudioDesk desk,
            Directory directory,
            Accounts accounts,
            Clock clock) {
        this.past = past;
        this.bulletins = bulletins;
        this.newsroom = newsroom;
        this.board = board;
        this.offers = offers;
        this.desk = desk;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether it is still to be filled. */
    boolean empty() {
        return past.none() && accounts.findByUsername("editor01").isPresent();
    }

    /** The board has its year already. In the caller's transaction. */
    void fill(DemoPictures.Kept pictures) {
        Instant now = clock.instant();
        Random random = new Random(SEED);
        Told parts = new Told(Told.load("bulletins/parts.yaml"));
        BulletinDates dates = new BulletinDates(now, random);
        BulletinReaders readers = new BulletinReaders(people(), units(), parts.texts("papers"), random, now);
        BulletinPress press =
                new BulletinPress(directory, desk, editors(), readers, pictures, dates, parts.texts("bylines"), now);
        List<PastArticle> articles = new ArrayList<>();
        Map<Told, PastArticle> features = new LinkedHashMap<>();
        Told.all("bulletins/features.yaml").forEach(told -> features.put(told, press.print(ArticleKind.FEATURE, told)));
        articles.addAll(features.values());
        articles.addAll(all(press, ArticleKind.CASE, Told.all("bulletins/cases.yaml")));
        articles.addAll(all(press, ArticleKind.CIRCULAR, Told.all("bulletins/circulars.yaml")));
        articles.addAll(all(press, ArticleKind.BRIEF, briefs(parts, pictures, random)));
        List<PastArticle> waiting = Told.all("bulletins/desk.yaml").stream()
                .map(told -> press.print(ArticleKind.valueOf(told.text("kind")), told))
                .toList();
        List<PastArticle> all = Stream.concat(articles.stream(), waiting.stream())
                .sorted(Comparator.comparing(PastArticle::begun))
                .toList();
        past.write(
                all,
                new BulletinIssues(pictures, dates, editors().getFirst())
                        .of(Told.all("bulletins/issues.yaml"), articles));
        bulletins.page(BulletinFilter.of(ArticleKind.FEATURE), new Page(0, 1)).cards().stream()
                .findFirst()
                .ifPresent(latest -> newsroom.lead(latest.id(), now.plus(LEADS)));
    }

    /** Those that happened at a moment of their own come last. */
    private static List<PastArticle> all(BulletinPress press, ArticleKind kind, List<Told> told) {
        int spread = (int) told.stream().filter(one -> !one.tells("at")).count();
        return IntStream.range(0, told.size())
                .mapToObj(i -> press.print(kind, told.get(i), i, spread))
                .toList();
    }

    /** Those written word for word are scattered among the others. */
    private List<Told> briefs(Told parts, DemoPictures.Kept pictures, Random random) {
        BulletinParts made = new BulletinParts(parts, directory, offers, desk, pictures, random);
        List<Told> briefs = new ArrayList<>(Told.all("bulletins/briefs.yaml"));
        List<Told> services = made.services(board.praised(), BRIEFS - STUDIOS - briefs.size());
        // How much the board has to tell differs from day to day; studios make up for it.
        briefs.addAll(made.studios(BRIEFS - briefs.size() - services.size()));
        java.util.Collections.shuffle(briefs, random);
        briefs.addAll(services);
        return briefs;
    }

    private List<AccountId> editors() {
        return Stream.of("editor01", "editor02")
                .map(name -> accounts.findByUsername(name).orElseThrow().id())
                .toList();
    }

    private Map<UnitRef, AccountId> units() {
        Map<UnitRef, AccountId> units = new LinkedHashMap<>();
        directory
                .units()
                .forEach(unit -> accounts.findByUsername(DemoPeople.administrator(unit))
                        .ifPresent(account -> units.put(unit, account.id())));
        return units;
    }

    private List<AccountId> people() {
        return Stream.of("unit", "lead", "volunteer", "clerk", "villager")
                .flatMap(kind -> IntStream.rangeClosed(1, 93)
                        .mapToObj(i -> accounts.findByUsername("%s%02d".formatted(kind, i)))
                        .flatMap(Optional::stream))
                .map(AccountRow::id)
                .toList();
    }
}
