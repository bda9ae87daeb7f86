package org.studioportal.bulletin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.audit.AuditTrail;

/** Writing: articles as those who write for a unit or for the city work on them. */
@Service
public class EditorDesk {
    private static final String SUBJECT = "Article";

    private final ArticleRepository articles;
    private final DeskArticles desk;
    private final DeskLists lists;
    private final RevisionLog revisions;
    private final Presence presence;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final Clock clock;

    EditorDesk(
            ArticleRepository articles,
            DeskArticles desk,
            DeskLists lists,
            RevisionLog revisions,
            Presence presence,
            Flushing flushing,
            AuditTrail audit,
            Clock clock) {
        this.articles = articles;
        this.desk = desk;
        this.lists = lists;
        this.revisions = revisions;
        this.presence = presence;
        this.flushing = flushing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The articles that the person works on, the last changed first. Three statements. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public DeskList list(DeskFilter filter, Page page) {
        return lists.page(filter, page);
    }

    /**
     * Begins an article.
     *
     * @param unit whose; null for the city
     */
    @PreAuthorize("@bulletinAccess.writes(#unit)")
    @Transactional
    public ArticleId begin(UnitId unit, ArticleKind kind) {
        return begin(unit, null, ArticleContent.empty(kind));
    }

    /**
     * Begins an article with something written already.
     *
     * @param source what it is made from, such as {@code claim-12}; null for nothing
     * @throws org.studioportal.shared.WrongInput when something is too long
     */
    @PreAuthorize("@bulletinAccess.writes(#unit)")
    @Transactional
    public ArticleId begin(UnitId unit, String source, ArticleContent content) {
        AccountId me = desk.account();
        ArticleContent checked = ArticleCheck.draft(content);
        Article article = articles.save(new Article(unit, me, source, checked, clock.instant()));
        desk.keepPictures(article.id(), checked);
        revisions.keep(article, me, RevisionLine.Cause.WRITTEN);
        audit.record("bulletin.begun", SUBJECT, article.getId(), source);
        return article.id();
    }

    /**
     * One article with all that belongs to it.
     *
     * @throws BulletinRefused.Unknown when there is none that the person works on
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public DeskArticle open(ArticleId id) {
        return desk.shown(desk.readable(id));
    }

    /**
     * Keeps what somebody wrote. Saved every few seconds while they write; one stretch of writing is one state of the
     * history.
     *
     * @param revision on top of which it was written
     * @throws ArticleConflict when somebody else has saved since; nothing was changed
     * @throws org.studioportal.shared.WrongInput naming the parts that are too long
     * @throws BulletinRefused.WrongStep when it is not a draft (any more)
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public SaveReceipt save(ArticleId id, int revision, ArticleContent content) {
        return write(desk.locked(id), revision, ArticleCheck.draft(content), RevisionLine.Cause.WRITTEN);
    }

    private SaveReceipt write(Article article, int revision, ArticleContent content, RevisionLine.Cause cause) {
        if (article.status() != ArticleStatus.DRAFT) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        if (article.content().equals(content)) {
            return new SaveReceipt(article.revision(), article.getUpdatedAt());
        }
        if (article.revision() != revision) {
            throw conflict(article);
        }
        flushing.flushed(
                () -> {
                    article.write(content);
                    return article;
                },
                Map.of());
        desk.keepPictures(article.id(), content);
        revisions.keep(article, desk.account(), cause);
        return new SaveReceipt(article.revision(), clock.instant());
    }

    private ArticleConflict conflict(Article article) {
        RevisionLine last = revisions.last(article.id()).orElseThrow();
        return new ArticleConflict(article.content(), article.revision(), last.who(), last.savedAt());
    }

    /**
     * Gives its page an address: while it is written; reviewers also while they look at it.
     *
     * @param typed lower-case letters, digits and hyphens
     * @throws BulletinRefused.WrongStep when it stands elsewhere
     * @throws org.studioportal.shared.WrongInput for {@code slug} when it will not do, or another article has it
     * @throws BulletinRefused.AddressStays when readers know it by another
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public void address(ArticleId id, String typed) {
        String slug = ArticleSlug.checked(typed);
        Article article = desk.locked(id);
        if (slug.equals(article.slug())) {
            return;
        }
        if (article.status() != ArticleStatus.DRAFT
                && (article.status() != ArticleStatus.IN_REVIEW || !desk.reviews())) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        flushing.flushed(
                () -> {
                    article.address(slug);
                    return article;
                },
                Map.of("article_slug", () -> ArticleSlug.taken(slug)));
        audit.record("bulletin.addressed", SUBJECT, id.value(), slug);
    }

    /**
     * Throws away what nobody has read.
     *
     * @throws BulletinRefused.Published when readers have seen it
     * @throws BulletinRefused.WrongStep when it is not a draft
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public void discard(ArticleId id) {
        Article article = desk.locked(id);
        if (article.publishedTimes() > 0) {
            throw new BulletinRefused.Published();
        }
        if (article.status() != ArticleStatus.DRAFT) {
            throw new BulletinRefused.WrongStep(article.status());
        }
        articles.delete(article);
        audit.record(
                "bulletin.discarded", SUBJECT, id.value(), article.content().title());
    }

    /** The states that an article was left in, the newest first. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public List<RevisionLine> history(ArticleId id) {
        desk.readable(id);
        return revisions.of(id);
    }

    /**
     * What an article said in one of these states.
     *
     * @throws BulletinRefused.Unknown when it has no such state
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public ArticleContent revision(ArticleId id, long state) {
        desk.readable(id);
        return revisions.content(id, state).orElseThrow(BulletinRefused.Unknown::new);
    }

    /**
     * Takes up an older state again; what it replaces stays in the history.
     *
     * @throws ArticleConflict as {@link #save}
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public SaveReceipt restore(ArticleId id, int revision, long state) {
        Article article = desk.locked(id);
        ArticleContent content = revisions.content(id, state).orElseThrow(BulletinRefused.Unknown::new);
        return write(article, revision, content, RevisionLine.Cause.RESTORED);
    }

    /**
     * Says that the person has it open.
     *
     * @param tab tells two pages of one person apart; 8 letters or digits
     * @return who has it open too, and where it stands; without its text
     * @throws BulletinRefused.Unknown as {@link #open}
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public DeskPulse present(ArticleId id, String tab) {
        return desk.pulse(id, () -> presence.touch(id, desk.account(), tab));
    }

    /** Says that that page is closed. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public void leave(ArticleId id, String tab) {
        presence.leave(id, desk.account(), tab);
    }
}
