package org.studioportal.bulletin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.RetriedTransaction;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.html.ArticleHtml;

/** The way of an article from the desk to its readers: review by other eyes, schedule, correction, withdrawal. */
@Service
public class Newsroom {
    public static final int REASON_LENGTH = 500;
    public static final int NOTE_LENGTH = 300;
    private static final int QUOTE_LENGTH = 40;
    /** A year ahead is a slip of the finger. */
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final DeskArticles desk;
    private final RevisionLog revisions;
    private final Publishing publishing;
    private final PublicationRepository publications;
    private final BulletinState state;
    private final BulletinAccess access;
    private final Flushing flushing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newsroom(
            DeskArticles desk,
            RevisionLog revisions,
            Publishing publishing,
            PublicationRepository publications,
            BulletinState state,
            BulletinAccess access,
            Flushing flushing,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.revisions = revisions;
        this.publishing = publishing;
        this.publications = publications;
        this.state = state;
        this.access = access;
        this.flushing = flushing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands an article in for review, as it was last saved.
     *
     * @param revision what the person saw
     * @param note of a correction, what readers are to be told; ignored before the first publishing
     * @throws WrongInput naming what an article must not lack ({@code title}, {@code summary}, {@code body},
     *     {@code note})
     * @throws org.studioportal.shared.ChangedMeanwhile when somebody else has saved since
     * @throws BulletinRefused.WrongStep when it is not a draft
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void submit(ArticleId id, int revision, String note) {
        Article article = locked(id, ArticleStep.SUBMIT);
        requireRead(article, revision);
        ArticleCheck.complete(article.content());
        String said = article.publishedTimes() == 0 ? null : required("note", note, NOTE_LENGTH);
        Instant now = clock.instant();
        article.submit(desk.account(), said, now);
        flush(article);
        revisions.keep(article, desk.account(), RevisionLine.Cause.SUBMITTED);
        publishing.stepped(article, ArticleStep.SUBMIT, desk.account(), null, now);
    }

    /**
     * Takes it back: whoever writes from review; whoever reviews also what waits for its time.
     *
     * @throws BulletinRefused.WrongStep when it is neither in review nor scheduled, or not theirs to take back
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void recall(ArticleId id) {
        Article article = locked(id, ArticleStep.RECALL);
        if (article.status() == ArticleStatus.SCHEDULED && !access.reviews()) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        Instant now = clock.instant();
        article.recall(now);
        flush(article);
        publishing.stepped(article, ArticleStep.RECALL, desk.account(), null, now);
    }

    /**
     * Asks its writers for more work.
     *
     * @throws WrongInput for {@code reason} when none is given
     * @throws BulletinRefused.WrongStep when it is not in review
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void sendBack(ArticleId id, String reason) {
        String why = required("reason", reason, REASON_LENGTH);
        Article article = locked(id, ArticleStep.SEND_BACK);
        Instant now = clock.instant();
        article.sendBack(why, now);
        flush(article);
        publishing.stepped(article, ArticleStep.SEND_BACK, desk.account(), why, now);
    }

    /**
     * Lets it go to its readers: at once, or when its time has come.
     *
     * @param revision what the person read
     * @param time UTC; null for at once
     * @throws ChangedMeanwhile when it was taken back, changed and handed in again since
     * @throws WrongInput for {@code time} when it lies in the past, or more than a year ahead
     * @throws BulletinRefused.OwnWork when the person has written to it: four eyes
     * @throws BulletinRefused.WrongStep when it is not in review
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void approve(ArticleId id, int revision, Instant time) {
        Article article = locked(id, ArticleStep.APPROVE);
        requireRead(article, revision);
        Instant now = clock.instant();
        if (time != null && !time.isAfter(now)) {
            throw new WrongInput("time", "bulletin.time-past");
        }
        if (time != null && time.isAfter(now.plus(FARTHEST))) {
            throw new WrongInput("time", "bulletin.time-far");
        }
        if (desk.ownWork(article)) {
            throw new BulletinRefused.OwnWork();
        }
        ArticleCheck.complete(article.content());
        if (article.slug() == null) {
            String slug = ArticleSlug.of(id, now);
            flushing.flushed(
                    () -> {
                        article.address(slug);
                        return article;
                    },
                    Map.of("article_slug", () -> ArticleSlug.taken(slug)));
        }
        article.approve(desk.account(), time == null ? now : time, now);
        flush(article);
        publishing.stepped(article, ArticleStep.APPROVE, desk.account(), null, now);
        if (time == null) {
            publishing.publish(article, desk.account(), now);
        }
    }

    /**
     * Publishes what waits for its time, now.
     *
     * @throws BulletinRefused.WrongStep when it is not scheduled
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void publishNow(ArticleId id) {
        Article article = locked(id, ArticleStep.PUBLISH);
        publishing.publish(article, desk.account(), clock.instant());
    }

    /**
     * Begins a new version; readers go on seeing the old one, or the notice that it was withdrawn.
     *
     * @throws BulletinRefused.WrongStep when readers have never seen it, or a new version is begun already
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void correct(ArticleId id) {
        Article article = locked(id, ArticleStep.CORRECT);
        Instant now = clock.instant();
        article.correct(now);
        flush(article);
        publishing.stepped(article, ArticleStep.CORRECT, desk.account(), null, now);
    }

    /**
     * Gives up a new version that was begun: the article is again what its readers see. The version stays in the history.
     *
     * @throws BulletinRefused.WrongStep when no new version of something that readers see is being written
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void drop(ArticleId id) {
        Article article = locked(id, ArticleStep.DROP);
        if (!desk.shown(id)) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        Instant now = clock.instant();
        article.drop(revisions.published(id), now);
        flush(article);
        revisions.keep(article, desk.account(), RevisionLine.Cause.RESTORED);
        publishing.stepped(article, ArticleStep.DROP, desk.account(), null, now);
    }

    /**
     * Takes it back from its readers, who are told why; also while a new version is being written, reviewed or waiting.
     *
     * @throws WrongInput for {@code reason} when none is given
     * @throws BulletinRefused.WrongStep when readers do not see it
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void withdraw(ArticleId id, String reason) {
        String why = required("reason", reason, REASON_LENGTH);
        Article article = locked(id, ArticleStep.WITHDRAW);
        if (!desk.shown(id)) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        publishing.withdraw(article, desk.account(), why, clock.instant());
    }

    /**
     * Lets a publication lead the front page until then; the last such wish counts.
     *
     * @param until UTC; null for not any more
     * @throws BulletinRefused.Unknown when readers do not see it
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void lead(ArticleId id, Instant until) {
        desk.locked(id);
        Publication publication =
                publications.findById(id.value()).filter(Publication::shown).orElseThrow(BulletinRefused.Unknown::new);
        jdbc.sql("update publication set lead_until = null where lead_until is not null and article_id <> ?")
                .params(id.value())
                .update();
        publication.lead(until);
        flushing.flushed(() -> publications.save(publication), Map.of());
        audit.record("bulletin.lead", "Article", id.value(), String.valueOf(until));
        state.changed();
    }

    /**
     * Leaves a comment for whoever works on it.
     *
     * @param block the paragraph it is about; null for the whole article
     * @throws WrongInput for {@code text} when there is none, or too much
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void comment(ArticleId id, String block, String text) {
        String said = required("text", text, ReviewComment.TEXT_LENGTH);
        Article article = desk.locked(id);
        String quote = block == null ? null : quote(article, block);
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into review_comment (article_id, block, quote, text, account_id, written_at)
                        values (:article, :block, :quote, :text, :account, :at)""")
                .param("article", id.value())
                .param("block", quote == null ? null : block)
                .param("quote", quote)
                .param("text", said)
                .param("account", desk.account().value())
                .param("at", PublicationQueries.utc(now))
                .update();
        events.publishEvent(
                new BulletinEvents.Commented(id, article.content().title(), article.author(), desk.account(), now));
    }

    /** How the paragraph begins; null when there is none of that name. */
    private static String quote(Article article, String block) {
        return ArticleHtml.blocks(article.content().body()).stream()
                .filter(candidate -> candidate.id().equals(block))
                .map(ArticleHtml.Block::text)
                .map(text -> text.length() <= QUOTE_LENGTH ? text : text.substring(0, QUOTE_LENGTH) + "…")
                .findFirst()
                .orElse(null);
    }

    /**
     * Marks a comment as dealt with; once is enough, and one that is not there needs none.
     *
     * @throws BulletinRefused.Unknown when there is no such article for the person
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @RetriedTransaction
    public void resolve(ArticleId id, long comment) {
        desk.locked(id);
        jdbc.sql("""
                        update review_comment set resolved_by = ?, resolved_at = ?
                        where id = ? and article_id = ? and resolved_at is null""")
                .params(desk.account().value(), PublicationQueries.utc(clock.instant()), comment, id.value())
                .update();
    }

    /** Nobody vouches for a text that they have not seen. */
    private static void requireRead(Article article, int revision) {
        if (article.revision() != revision) {
            throw new ChangedMeanwhile();
        }
    }

    private Article locked(ArticleId id, ArticleStep step) {
        Article article = desk.locked(id);
        if (!step.from().contains(article.status())) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        return article;
    }

    private void flush(Article article) {
        flushing.flushed(() -> article, Map.of());
    }

    private static String required(String field, String typed, int length) {
        FormInput input = new FormInput();
        String text = input.required(field, typed, length);
        input.refuseIfWrong();
        return text;
    }
}
