package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.PastArticle;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.AccountId;
import org.studioportal.shared.time.PortalTime;

/** What the people of the invented city do with an article once it is there. */
final class BulletinReaders {
    /** Readers in all, of those that reach most people. */
    private static final Map<ArticleKind, Integer> REACH = new EnumMap<>(Map.of(
            ArticleKind.FEATURE, 1100,
            ArticleKind.CASE, 420,
            ArticleKind.CIRCULAR, 360,
            ArticleKind.BRIEF, 260));

    private static final int DAYS = 45;
    /** Most come on the first day, and of those left over each day somewhat fewer. */
    private static final double FIRST = 0.4;

    private static final double LATER = 0.74;

    private final List<AccountId> people;
    private final Map<UnitRef, AccountId> units;
    private final List<String> papers;
    private final Random random;
    private final Instant now;

    /** @param units who answers for each */
    BulletinReaders(
            List<AccountId> people, Map<UnitRef, AccountId> units, List<String> papers, Random random, Instant now) {
        this.people = people;
        this.units = units;
        this.papers = papers;
        this.random = random;
        this.now = now;
    }

    /** @param until when it was taken back, or now */
    PastArticle.Life of(ArticleContent content, String slug, AccountId editor, Instant published, Instant until) {
        boolean everybody = content.audience().kind() == Audience.Kind.PUBLIC;
        int reach = (int) (REACH.get(content.kind()) * (0.35 + random.nextDouble() * 0.75) * (everybody ? 1 : 0.25));
        List<PastArticle.Day> days =
                days(reach, published, until, content.body().length());
        int readers = days.stream().mapToInt(PastArticle.Day::readers).sum();
        return new PastArticle.Life(
                everybody ? some(readers / (8 + random.nextInt(12)), published, until) : List.of(),
                everybody
                        ? some(random.nextInt(content.kind() == ArticleKind.BRIEF ? 3 : 9), published, until)
                        : List.of(),
                days,
                content.mustConfirm() ? confirmed(content, published) : List.of(),
                everybody ? posts(content, slug, editor, published) : List.of());
    }

    private List<PastArticle.Day> days(int reach, Instant published, Instant until, int length) {
        List<PastArticle.Day> days = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(published, PortalTime.ZONE);
        LocalDate last = LocalDate.ofInstant(until, PortalTime.ZONE);
        double expected = reach * FIRST;
        for (int i = 0; i < DAYS && !first.plusDays(i).isAfter(last); i++) {
            int readers = (int) Math.round(expected * (0.75 + random.nextDouble() * 0.5));
            if (readers > 0) {
                int reads = readers + random.nextInt(readers / 3 + 1);
                double patience = length > 4000 ? 0.45 : 0.7;
                days.add(new PastArticle.Day(first.plusDays(i), reads, readers, (int)
                        (readers * patience * (0.8 + random.nextDouble() / 4))));
            }
            expected *= i < 2 ? 0.55 : LATER;
            // Now and then somebody passes the link on.
            if (i > 4 && random.nextInt(40) == 0) {
                expected += reach * 0.05;
            }
        }
        return days;
    }

    private List<PastArticle.Reader> some(int wanted, Instant from, Instant until) {
        List<AccountId> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .limit(wanted)
                .map(who -> new PastArticle.Reader(who, soon(from, 96)))
                .filter(reader -> reader.at().isBefore(until))
                .toList();
    }

    /** Most at once, few late. */
    private Instant soon(Instant from, int hours) {
        return from.plusSeconds((long) (Math.pow(random.nextDouble(), 2.5) * 3600 * hours) + 300);
    }

    private List<PastArticle.Confirmed> confirmed(ArticleContent content, Instant published) {
        long age = Duration.between(published, now).toDays();
        return units.entrySet().stream()
                .filter(unit -> content.addressed().isEmpty()
                        || content.addressed().contains(unit.getKey().id()))
                .filter(unit -> age > 30 || random.nextInt(100) < 25 + age * 2)
                .map(unit -> new PastArticle.Confirmed(unit.getKey().id(), unit.getValue(), soon(published, 200)))
                .filter(one -> one.at().isBefore(now))
                .toList();
    }

    private List<PastArticle.Post> posts(ArticleContent content, String slug, AccountId editor, Instant published) {
        List<PastArticle.Post> posts = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(published, PortalTime.ZONE);
        int chance = switch (content.kind()) {
            case FEATURE -> 100;
            case CASE -> 70;
            case CIRCULAR -> 0;
            case BRIEF -> 22;
        };
        if (content.kind() == ArticleKind.CIRCULAR) {
            post(posts, "OA", null, day, null, editor);
        }
        if (random.nextInt(100) < chance) {
            post(posts, "ORG_NET", null, day.plusDays(1), "https://zzb.example.org/djw/" + slug + ".html", editor);
        }
        if (random.nextInt(100) < chance) {
            post(
                    posts,
                    "WECHAT",
                    null,
                    day.plusDays(random.nextInt(3)),
                    "https://weixin.example.org/s/" + slug,
                    editor);
        }
        if (random.nextInt(100) < chance / 2) {
            String paper = papers.get(random.nextInt(papers.size()));
            post(posts, "PAPER", paper, day.plusDays(2 + random.nextInt(6)), null, editor);
        }
        if (content.kind() == ArticleKind.FEATURE) {
            post(posts, "OTHER", papers.getLast(), day.plusDays(4), null, editor);
        }
        return posts;
    }

    private void post(
            List<PastArticle.Post> posts, String channel, String name, LocalDate on, String link, AccountId editor) {
        if (on.isBefore(LocalDate.ofInstant(now, PortalTime.ZONE))) {
            posts.add(new PastArticle.Post(channel, name, on, link, editor));
        }
    }
}
