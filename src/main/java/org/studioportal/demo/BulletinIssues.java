package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.PastArticle;
import org.studioportal.bulletin.PastIssue;
import org.studioportal.security.AccountId;

/** Puts the newsletter of the invented city together: its feature, and the best of the weeks before. */
final class BulletinIssues {
    private static final int MOST_CASES = 3;
    private static final int ONES_WAITING = 6;

    private final DemoPictures.Kept pictures;
    private final BulletinDates dates;
    private final AccountId editor;
    private final Set<PastArticle> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    BulletinIssues(DemoPictures.Kept pictures, BulletinDates dates, AccountId editor) {
        this.pictures = pictures;
        this.dates = dates;
        this.editor = editor;
    }

    /** In the order of the file, the oldest first; the last may not be out yet. */
    List<PastIssue> of(List<Told> told, List<PastArticle> articles) {
        List<PastArticle> fit = articles.stream()
                .filter(article -> article.taken() == null
                        && article.versions().getFirst().content().audience().kind() == Audience.Kind.PUBLIC)
                .filter(article -> kind(article) != ArticleKind.CIRCULAR)
                .sorted(Comparator.<PastArticle, Instant>comparing(BulletinIssues::published)
                        .reversed())
                .toList();
        List<PastIssue> issues = new ArrayList<>();
        for (Told issue : told) {
            issues.add(issue.tells("ago") ? published(issue, issues.size() + 1, fit) : waiting(issue, fit));
        }
        return issues;
    }

    private PastIssue published(Told told, int number, List<PastArticle> fit) {
        Instant at = dates.ago(told.number("ago"));
        List<PastArticle> before = fit.stream()
                .filter(article -> published(article).isBefore(at) && !taken.contains(article))
                .toList();
        List<PastArticle> chosen = new ArrayList<>();
        add(chosen, before, ArticleKind.FEATURE, 1);
        add(chosen, before, ArticleKind.CASE, MOST_CASES);
        add(chosen, before, ArticleKind.BRIEF, told.number("articles") - chosen.size());
        return issue(told, number, at, chosen);
    }

    private static void add(List<PastArticle> chosen, List<PastArticle> from, ArticleKind kind, int most) {
        from.stream()
                .filter(article -> kind(article) == kind)
                // Those with a picture first.
                .sorted(Comparator.comparing(article -> cover(article) == null))
                .limit(most)
                .forEach(chosen::add);
    }

    private PastIssue waiting(Told told, List<PastArticle> fit) {
        return issue(
                told,
                null,
                null,
                fit.stream()
                        .filter(article -> !taken.contains(article) && cover(article) != null)
                        .limit(ONES_WAITING)
                        .toList());
    }

    private PastIssue issue(Told told, Integer number, Instant at, List<PastArticle> articles) {
        taken.addAll(articles);
        DrawnScene.Kind scene = DrawnScene.Kind.valueOf(told.text("cover"));
        return new PastIssue(
                number,
                told.text("title"),
                told.text("intro"),
                pictures.picture(scene, told.number("picture")).hash(),
                (at == null ? dates.ago(1) : at).minus(Duration.ofHours(26)),
                at,
                editor,
                articles);
    }

    private static ArticleKind kind(PastArticle article) {
        return article.versions().getFirst().content().kind();
    }

    private static String cover(PastArticle article) {
        return article.versions().getFirst().content().cover();
    }

    private static Instant published(PastArticle article) {
        return article.versions().getFirst().published();
    }
}
