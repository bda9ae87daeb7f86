package org.studioportal.bulletin;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.html.ArticleHtml;

/** Lays before the readers what was approved, or takes it away again; in the caller's transaction. */
@Component
class Publishing {
    private final PublicationRepository publications;
    private final RevisionLog revisions;
    private final BulletinState state;
    private final Flushing flushing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Publishing(
            PublicationRepository publications,
            RevisionLog revisions,
            BulletinState state,
            Flushing flushing,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.revisions = revisions;
        this.state = state;
        this.flushing = flushing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** @param by who did it; null when its time had come */
    void publish(Article article, AccountId by, Instant at) {
        lay(article, at);
        stepped(article, ArticleStep.PUBLISH, by, null, at);
        state.changed();
    }

    /** Writes what readers see, without telling anybody. */
    void lay(Article article, Instant at) {
        article.publish(at);
        Publication publication = publications.findById(article.getId()).orElseGet(() -> new Publication(article, at));
        Set<Long> studios = studios(article);
        publication.renew(article, studios, at);
        flushing.flushed(() -> publications.save(publication), Map.of());
        long id = article.getId();
        Instant first = publication.firstPublishedAt();
        rewrite(
                "publication_topic",
                "topic",
                id,
                new HashSet<>(article.content().topics()),
                first);
        rewrite("publication_studio", "studio_id", id, studios, first);
        if (article.publishedTimes() > 1) {
            jdbc.sql("insert into correction (article_id, number, made_at, note) values (?, ?, ?, ?)")
                    .params(id, article.publishedTimes(), PublicationQueries.utc(at), article.correctionNote())
                    .update();
        }
        revisions.keep(article, article.approvedBy(), RevisionLine.Cause.PUBLISHED, at);
    }

    void withdraw(Article article, AccountId by, String reason, Instant at) {
        take(article, reason, at);
        stepped(article, ArticleStep.WITHDRAW, by, reason, at);
        state.changed();
    }

    /** Takes it from the readers, without telling anybody. */
    void take(Article article, String reason, Instant at) {
        article.withdraw(reason, at);
        Publication publication = publications.findById(article.getId()).orElseThrow();
        publication.withdraw(reason, at);
        flushing.flushed(() -> publications.save(publication), Map.of());
    }

    /** Writes down and tells what was done. */
    void stepped(Article article, ArticleStep step, AccountId by, String reason, Instant at) {
        audit.record("bulletin." + step.name().toLowerCase(java.util.Locale.ROOT), "Article", article.getId(), reason);
        events.publishEvent(new BulletinEvents.Stepped(
                article.id(),
                article.content().kind(),
                article.unit().orElse(null),
                article.content().title(),
                article.slug(),
                article.author(),
                article.submittedBy(),
                step,
                by,
                reason,
                article.publishedTimes(),
                at));
    }

    private void rewrite(String table, String column, long article, Set<?> values, Instant first) {
        jdbc.sql("delete from " + table + " where article_id = ?")
                .params(article)
                .update();
        values.forEach(value -> jdbc.sql(
                        "insert into " + table + " (article_id, " + column + ", published_at) values (?, ?, ?)")
                .params(article, value, PublicationQueries.utc(first))
                .update());
    }

    /** Whom it shows, and whom it was made from. */
    private static Set<Long> studios(Article article) {
        Set<Long> studios = new HashSet<>();
        ArticleHtml.cards(article.content().body()).stream()
                .filter(card -> card.kind() == ArticleHtml.CardKind.STUDIO)
                .forEach(card -> studios.add(card.id()));
        if (article.source() != null && article.source().startsWith("studio-")) {
            studios.add(Long.valueOf(article.source().substring("studio-".length())));
        }
        return studios;
    }
}
