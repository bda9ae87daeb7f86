package org.studioportal.bulletin;

import static org.studioportal.bulletin.PublicationQueries.utc;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.html.ArticleHtml;

/**
 * Writes down what was published before this portal kept it: each article goes its way by the rules that hold for
 * everybody, at the moments that are told. History, pages and figures are what they would be had the portal been there;
 * nobody is told anything, and the audit trail has one line for all. For demo data.
 */
@Service
@PreAuthorize("@access.city()")
public class BulletinPast {
    private static final int AT_ONCE = 500;
    private static final int ARTICLES_AT_ONCE = 40;
    private static final int QUOTE_LENGTH = 40;

    private final DeskArticles desk;
    private final RevisionLog revisions;
    private final Publishing publishing;
    private final BulletinState state;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    BulletinPast(
            DeskArticles desk,
            RevisionLog revisions,
            Publishing publishing,
            BulletinState state,
            AuditTrail audit,
            EntityManager entities,
            JdbcTemplate jdbc,
            Clock clock) {
        this.desk = desk;
        this.revisions = revisions;
        this.publishing = publishing;
        this.state = state;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nobody has ever written anything. One statement. */
    @Transactional(readOnly = true)
    public boolean none() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select not exists (select 1 from article)", Boolean.class));
    }

    /**
     * Writes it all, up to now, or nothing. Forgets what the persistence context holds.
     *
     * @param articles in the order in which they were begun
     * @param issues of these articles, the first one first
     * @throws org.studioportal.shared.WrongInput when something is too long or lacking
     * @throws BulletinRefused when an article could not go its way so
     */
    @Transactional
    public void write(List<PastArticle> articles, List<PastIssue> issues) {
        Map<PastArticle, Long> ids = new IdentityHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            ids.put(articles.get(i), article(articles.get(i)));
            if (i % ARTICLES_AT_ONCE == ARTICLES_AT_ONCE - 1) {
                letGo();
            }
        }
        letGo();
        lives(ids, articles);
        issues.forEach(issue -> issue(issue, ids));
        datesFollowTheHistory();
        audit.record("bulletin.past", "Article", null, articles.size() + " + " + issues.size());
        state.changed();
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }

    private long article(PastArticle told) {
        PastArticle.Version first = told.versions().getFirst();
        ArticleContent begun = ArticleCheck.draft(first.content());
        Article article = new Article(told.unit(), told.author(), told.source(), begun, told.begun());
        entities.persist(article);
        desk.keepPictures(article.id(), begun);
        revisions.keep(article, told.author(), RevisionLine.Cause.WRITTEN, told.begun());
        for (PastArticle.Version version : told.versions()) {
            if (version != first) {
                correct(article, told, version);
            }
            go(article, told, version);
        }
        if (told.taken() != null) {
            publishing.take(article, told.taken().reason(), told.taken().at());
        }
        remarks(article, told);
        return article.getId();
    }

    /** An hour before it was handed in. */
    private void correct(Article article, PastArticle told, PastArticle.Version version) {
        Instant at = version.submitted().minusSeconds(3600);
        ArticleContent content = ArticleCheck.draft(version.content());
        article.correct(at);
        article.write(content);
        desk.keepPictures(article.id(), content);
        entities.flush();
        revisions.keep(article, told.author(), RevisionLine.Cause.WRITTEN, at);
    }

    private void go(Article article, PastArticle told, PastArticle.Version version) {
        if (version.submitted() == null) {
            return;
        }
        ArticleCheck.complete(article.content());
        article.submit(told.author(), version.note(), version.submitted());
        revisions.keep(article, told.author(), RevisionLine.Cause.SUBMITTED, version.submitted());
        if (version.approvedBy() == null) {
            return;
        }
        if (version.approvedBy().equals(told.author())) {
            throw new BulletinRefused.OwnWork();
        }
        if (article.slug() == null) {
            article.address(
                    told.slug() == null
                            ? ArticleSlug.of(article.id(), version.published())
                            : ArticleSlug.checked(told.slug()));
        }
        Instant now = clock.instant();
        if (version.published().isAfter(now)) {
            article.approve(
                    version.approvedBy(),
                    version.published(),
                    version.submitted().plusSeconds(1800));
        } else {
            article.approve(version.approvedBy(), version.published(), version.published());
            publishing.lay(article, version.published());
        }
    }

    private void remarks(Article article, PastArticle told) {
        List<ArticleHtml.Block> blocks = told.remarks().isEmpty()
                ? List.of()
                : ArticleHtml.blocks(article.content().body());
        for (PastArticle.Remark remark : told.remarks()) {
            ArticleHtml.Block block = remark.block() == null ? null : blocks.get(remark.block());
            jdbc.update(
                    """
                    insert into review_comment (article_id, block, quote, text, account_id, written_at, resolved_by,
                      resolved_at) values (?,?,?,?,?,?,?,?)""",
                    article.getId(),
                    block == null ? null : block.id(),
                    block == null
                            ? null
                            : block.text()
                                    .substring(
                                            0,
                                            Math.min(QUOTE_LENGTH, block.text().length())),
                    remark.text(),
                    remark.by().value(),
                    utc(remark.at()),
                    remark.resolved() == null ? null : told.author().value(),
                    remark.resolved() == null ? null : utc(remark.resolved()));
        }
    }

    private void lives(Map<PastArticle, Long> ids, List<PastArticle> articles) {
        Rows claps = new Rows("clap (article_id, account_id, clapped_at)", 3);
        Rows bookmarks = new Rows("bookmark (article_id, account_id, made_at)", 3);
        Rows days = new Rows("article_reads (article_id, day, reads_count, readers_count, throughs_count)", 5);
        Rows confirmations = new Rows("circular_confirmation (article_id, unit_id, account_id, confirmed_at)", 4);
        Rows posts = new Rows("channel_post (article_id, channel, name, posted_on, link, noted_by, noted_at)", 7);
        articles.forEach(told -> {
            long id = ids.get(told);
            PastArticle.Life life = told.life();
            life.claps().forEach(one -> claps.add(id, one.who().value(), utc(one.at())));
            life.bookmarks().forEach(one -> bookmarks.add(id, one.who().value(), utc(one.at())));
            life.days().forEach(day -> days.add(id, day.day(), day.reads(), day.readers(), day.throughs()));
            life.confirmations()
                    .forEach(one ->
                            confirmations.add(id, one.unit().value(), one.by().value(), utc(one.at())));
            life.posts()
                    .forEach(post -> posts.add(
                            id,
                            post.channel(),
                            post.name(),
                            post.on(),
                            post.link(),
                            post.notedBy().value(),
                            post.on().atTime(9, 0)));
        });
        List.of(claps, bookmarks, days, confirmations, posts).forEach(Rows::insert);
    }

    /** Rows of one table, many with one statement. */
    private final class Rows {
        private final String into;
        private final int columns;
        private final List<Object[]> rows = new ArrayList<>();

        Rows(String into, int columns) {
            this.into = into;
            this.columns = columns;
        }

        void add(Object... row) {
            rows.add(row);
        }

        void insert() {
            String one = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
                jdbc.update(
                        "insert into " + into + " values " + String.join(",", Collections.nCopies(some.size(), one)),
                        some.stream().flatMap(Arrays::stream).toArray());
            }
        }
    }

    private void issue(PastIssue told, Map<PastArticle, Long> ids) {
        LocalDateTime begun = utc(told.begun());
        LocalDateTime published = told.published() == null ? null : utc(told.published());
        jdbc.update(
                """
                insert into newsletter_issue (version, created_at, updated_at, number, title, intro, cover, published_at,
                  made_by) values (0,?,?,?,?,?,?,?,?)""",
                begun,
                published == null ? begun : published,
                told.number(),
                told.title(),
                told.intro(),
                told.cover(),
                published,
                told.by().value());
        Long id = jdbc.queryForObject("select last_insert_id()", Long.class);
        IntStream.range(0, told.articles().size())
                .forEach(i -> jdbc.update(
                        "insert into newsletter_article (issue_id, position, article_id) values (?,?,?)",
                        id,
                        i,
                        ids.get(told.articles().get(i))));
    }

    /** When something was begun and last changed. */
    private void datesFollowTheHistory() {
        jdbc.update("""
                update article a join (
                  select article_id, min(began_at) made, max(saved_at) changed from article_revision
                  group by article_id) r on r.article_id = a.id
                set a.created_at = r.made, a.updated_at = greatest(r.changed, a.status_since)""");
    }
}
