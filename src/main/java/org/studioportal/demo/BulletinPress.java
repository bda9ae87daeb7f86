package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.bulletin.PastArticle;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.AccountId;
import org.studioportal.studio.StudioDesk;

/** Makes articles of what a file tells of them. */
final class BulletinPress implements BulletinMarkup.Marks {
    private final StudioDesk desk;
    private final List<AccountId> editors;
    private final BulletinReaders readers;
    private final DemoPictures.Kept pictures;
    private final BulletinDates dates;
    private final List<String> bylines;
    private final Instant now;
    private final Map<String, UnitRef> units;
    private final BulletinMarkup markup = new BulletinMarkup(this);
    private final Map<DrawnScene.Kind, Integer> scenes = new EnumMap<>(DrawnScene.Kind.class);
    private final Map<String, Long> studios = new HashMap<>();
    private int printed;

    BulletinPress(
            Directory directory,
            StudioDesk desk,
            List<AccountId> editors,
            BulletinReaders readers,
            DemoPictures.Kept pictures,
            BulletinDates dates,
            List<String> bylines,
            Instant now) {
        this.desk = desk;
        this.editors = editors;
        this.readers = readers;
        this.pictures = pictures;
        this.dates = dates;
        this.bylines = bylines;
        this.now = now;
        units = directory.units().stream().collect(Collectors.toMap(UnitRef::code, Function.identity()));
    }

    /** Of which the file tells when. */
    PastArticle print(ArticleKind kind, Told told) {
        return print(kind, told, 0, 1);
    }

    /** One of so many of its kind. */
    PastArticle print(ArticleKind kind, Told told, int number, int of) {
        int turn = printed++;
        AccountId author = editors.get(turn % 2);
        AccountId reviewer = editors.get((turn + 1) % 2);
        Instant published = published(told, number, of);
        ArticleContent content = content(kind, told, turn);
        String state = told.text("state", "PUBLISHED");
        Instant submitted = published.minus(Duration.ofMinutes(97 + turn * 131 % 1500));
        Instant begun = submitted.minus(Duration.ofMinutes(260 + turn * 577 % 4000));
        PastArticle.Version first = switch (state) {
            case "DRAFT" -> new PastArticle.Version(content, null, null, null, null);
            case "IN_REVIEW" -> new PastArticle.Version(content, null, published, null, null);
            case "SCHEDULED" ->
                new PastArticle.Version(
                        content, null, now.minus(Duration.ofHours(3 + turn % 20)), reviewer, ahead(told));
            default -> new PastArticle.Version(content, null, submitted, reviewer, published);
        };
        boolean out = state.equals("PUBLISHED");
        if (!out) {
            begun = (first.submitted() == null ? published : first.submitted()).minus(Duration.ofMinutes(400));
        }
        PastArticle.Taken taken = told.part("withdrawn")
                .map(why -> new PastArticle.Taken(
                        published.plus(Duration.ofHours(why.number("afterHours"))), why.text("reason")))
                .orElse(null);
        String slug = told.text("slug");
        return new PastArticle(
                told.tells("unit") ? units.get(told.text("unit")).id() : null,
                author,
                told.text("source"),
                slug,
                begun,
                told.part("correction")
                        .map(corrected ->
                                List.of(was(first, corrected), again(content, corrected, reviewer, published)))
                        .orElse(List.of(first)),
                taken,
                remarks(told, reviewer, author, first),
                out
                        ? readers.of(
                                content,
                                slug == null ? "a" + (100 + turn) : slug,
                                author,
                                published,
                                taken == null ? now : taken.at())
                        : PastArticle.Life.NONE);
    }

    private Instant published(Told told, int number, int of) {
        Instant planned = planned(told, number, of);
        Instant latest = now.minus(Duration.ofHours(1));
        return planned.isAfter(latest) ? latest : planned;
    }

    private Instant planned(Told told, int number, int of) {
        if (told.tells("at")) {
            return Instant.parse(told.text("at"));
        }
        if (told.tells("ago")) {
            return dates.ago(told.number("ago"));
        }
        return told.tells("month")
                ? dates.inMonth(told.number("month"), told.number("day"), told.tells("yearBefore"))
                : dates.spread(number, of);
    }

    private Instant ahead(Told told) {
        return now.plus(Duration.ofDays(told.number("inDays"))).truncatedTo(java.time.temporal.ChronoUnit.HOURS);
    }

    /** What readers saw before it was put right. */
    private static PastArticle.Version was(PastArticle.Version version, Told corrected) {
        ArticleContent now = version.content();
        return new PastArticle.Version(
                withBody(now, now.body().replace(corrected.text("is"), corrected.text("was"))),
                null,
                version.submitted(),
                version.approvedBy(),
                version.published());
    }

    private static PastArticle.Version again(
            ArticleContent content, Told corrected, AccountId reviewer, Instant published) {
        Instant at = published.plus(Duration.ofHours(corrected.number("afterHours")));
        return new PastArticle.Version(content, corrected.text("note"), at.minus(Duration.ofMinutes(40)), reviewer, at);
    }

    private static ArticleContent withBody(ArticleContent content, String body) {
        return new ArticleContent(
                content.kind(),
                content.column(),
                content.title(),
                content.summary(),
                body,
                content.byline(),
                content.cover(),
                content.topics(),
                content.audience(),
                content.mustConfirm(),
                content.addressed());
    }

    private List<PastArticle.Remark> remarks(
            Told told, AccountId reviewer, AccountId author, PastArticle.Version first) {
        return told.list("remarks").stream()
                .map(remark -> new PastArticle.Remark(
                        remark.tells("own") ? author : reviewer,
                        remark.number("block"),
                        remark.text("text"),
                        first.submitted()
                                .plus(Duration.ofMinutes(
                                        35L + 50 * remark.text("text").length() % 90)),
                        remark.tells("resolved") ? first.submitted().plus(Duration.ofMinutes(190)) : null))
                .toList();
    }

    private ArticleContent content(ArticleKind kind, Told told, int turn) {
        return new ArticleContent(
                kind,
                BulletinColumn.valueOf(told.text("column", kind == ArticleKind.CIRCULAR ? "NOTICES" : "NEWS")),
                told.text("title"),
                told.text("summary"),
                told.tells("body") ? markup.html(told.text("body")) : "",
                byline(told, turn),
                told.tells("hash")
                        ? told.text("hash")
                        : told.tells("cover") ? picture(told.text("cover")).hash() : null,
                told.texts("topics"),
                audience(told.text("audience", "PUBLIC")),
                told.tells("mustConfirm"),
                told.texts("addressed").stream()
                        .map(code -> units.get(code).id())
                        .collect(Collectors.toSet()));
    }

    private String byline(Told told, int turn) {
        if (told.tells("byline")) {
            return told.text("byline");
        }
        return told.tells("unit") ? units.get(told.text("unit")).name() : bylines.get(turn * 7 % bylines.size());
    }

    private Audience audience(String told) {
        String[] words = told.split(" ");
        return switch (Audience.Kind.valueOf(words[0])) {
            case PUBLIC -> Audience.EVERYBODY;
            case SIGNED_IN -> Audience.SIGNED_IN;
            case UNIT -> Audience.of(unit(words[1]));
            case TOWN -> Audience.of(words[1]);
        };
    }

    private UnitId unit(String code) {
        return units.get(code).id();
    }

    @Override
    public DemoPictures.Scene picture(String name) {
        DrawnScene.Kind kind = DrawnScene.Kind.valueOf(name);
        return pictures.picture(kind, scenes.merge(kind, 1, Integer::sum) - 1);
    }

    @Override
    public long studio(String code) {
        return studios.computeIfAbsent(code, asked -> desk.idOf(asked).value());
    }
}
