package org.studioportal.bulletin;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.html.ArticleHtml;

/** Articles for whoever works on them: who may, and what the desk shows of one. */
@Component
class DeskArticles {
    private final ArticleRepository articles;
    private final RevisionLog revisions;
    private final BulletinAccess access;
    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    DeskArticles(
            ArticleRepository articles,
            RevisionLog revisions,
            BulletinAccess access,
            CurrentUser currentUser,
            Accounts accounts,
            JdbcClient jdbc) {
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /**
     * An article that the person works on.
     *
     * @throws BulletinRefused.Unknown when there is none, or it is another unit's
     */
    Article readable(ArticleId id) {
        return own(articles.findById(id.value()).orElseThrow(BulletinRefused.Unknown::new));
    }

    /** As {@link #readable}, for changing it: whoever else wants to waits until then. */
    Article locked(ArticleId id) {
        return own(articles.lock(id.value()).orElseThrow(BulletinRefused.Unknown::new));
    }

    private Article own(Article article) {
        if (!access.writes(article.unit().orElse(null))) {
            throw new BulletinRefused.Unknown();
        }
        return article;
    }

    /** Whether the person reviews for the city. */
    boolean reviews() {
        return access.reviews();
    }

    AccountId account() {
        return new AccountId(currentUser.require().accountId());
    }

    /** Four eyes: whoever wrote to it since it was last published, handed it in or began it does not approve it. */
    boolean ownWork(Article article) {
        AccountId me = account();
        return me.equals(article.submittedBy())
                || article.publishedTimes() == 0 && me.equals(article.author())
                || revisions.wrote(article.id(), me);
    }

    /** A few statements. */
    DeskArticle shown(Article article) {
        boolean ownWork = ownWork(article);
        return new DeskArticle(
                article.id(),
                article.unit().orElse(null),
                name(article.author()),
                article.status(),
                article.statusSince(),
                article.statusReason(),
                article.slug(),
                article.revision(),
                article.getUpdatedAt(),
                article.publishAt(),
                article.publishedTimes(),
                article.correctionNote(),
                article.content(),
                steps(article, ownWork),
                article.status() == ArticleStatus.DRAFT,
                ownWork,
                comments(article.id()));
    }

    /** Whether readers see it. One statement. */
    boolean shown(ArticleId id) {
        return jdbc.sql("select count(*) from publication where article_id = ? and shown = true")
                        .params(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Where an article stands; one statement, and nothing of its text.
     *
     * @param others asked once it is known that the person works on it
     * @throws BulletinRefused.Unknown as {@link #readable}
     */
    DeskPulse pulse(ArticleId id, Supplier<List<String>> others) {
        record Found(Long unit, DeskPulse pulse) {}
        Found found = jdbc.sql("""
                        select unit_id, status, status_since, revision,
                          (select count(*) from review_comment c
                            where c.article_id = a.id and c.resolved_by is null) waiting,
                          (select count(*) from review_comment c
                            where c.article_id = a.id and c.resolved_by is not null) resolved
                        from article a where id = ?""")
                .params(id.value())
                .query((row, number) -> new Found(
                        row.getObject("unit_id", Long.class),
                        new DeskPulse(
                                List.of(),
                                ArticleStatus.valueOf(row.getString("status")),
                                PublicationQueries.instant(row, "status_since"),
                                row.getInt("revision"),
                                row.getInt("waiting"),
                                row.getInt("resolved"))))
                .optional()
                .filter(row -> access.writes(unit(row.unit())))
                .orElseThrow(BulletinRefused.Unknown::new);
        return found.pulse().with(others.get());
    }

    String name(AccountId account) {
        return accounts.displayNames(List.of(account)).getOrDefault(account, "");
    }

    private Set<ArticleStep> steps(Article article, boolean ownWork) {
        boolean reviews = access.reviews();
        boolean shown = article.publishedTimes() > 0 && shown(article.id());
        return article.steps().stream()
                .filter(step -> switch (step) {
                    case SUBMIT, CORRECT -> true;
                    case RECALL -> article.status() == ArticleStatus.IN_REVIEW || reviews;
                    case SEND_BACK -> reviews;
                    case DROP -> shown;
                    case WITHDRAW -> reviews && shown;
                    case APPROVE -> reviews && !ownWork;
                    case PUBLISH -> reviews;
                })
                .collect(Collectors.toSet());
    }

    List<ReviewComment> comments(ArticleId id) {
        record Row(long id, String block, String quote, String text, long by, Instant at, Long resolvedBy) {}
        List<Row> rows = jdbc.sql("""
                        select id, block, quote, text, account_id, written_at, resolved_by from review_comment
                        where article_id = ? order by id""")
                .params(id.value())
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        PublicationQueries.instant(row, "written_at"),
                        row.getObject(7, Long.class)))
                .list();
        Map<AccountId, String> names = accounts.displayNames(rows.stream()
                .flatMap(row -> Stream.of(row.by(), row.resolvedBy()))
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .collect(Collectors.toSet()));
        long me = currentUser.actor().map(Actor::accountId).orElse(0L);
        return rows.stream()
                .map(row -> new ReviewComment(
                        row.id(),
                        row.block(),
                        row.quote(),
                        row.text(),
                        names.getOrDefault(new AccountId(row.by()), ""),
                        row.at(),
                        row.by() == me,
                        row.resolvedBy() == null ? null : names.getOrDefault(new AccountId(row.resolvedBy()), "")))
                .toList();
    }

    /** The pictures that an article has are kept with its history. */
    void keepPictures(ArticleId id, ArticleContent content) {
        // Most are without, and are saved every few seconds.
        Set<String> hashes =
                new LinkedHashSet<>(content.body().contains("<img") ? ArticleHtml.pictures(content.body()) : Set.of());
        if (content.cover() != null) {
            hashes.add(content.cover());
        }
        hashes.forEach(hash -> jdbc.sql("insert ignore into article_picture (article_id, hash) values (?, ?)")
                .params(id.value(), hash)
                .update());
    }

    private static UnitId unit(Long id) {
        return id == null ? null : new UnitId(id);
    }
}
