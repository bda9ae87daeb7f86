package org.studioportal.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.Page;
import org.studioportal.shared.RetriedTransaction;
import org.studioportal.shared.audit.AuditTrail;

/** The newsletter: issues (期) of articles that everybody may read. The city's editors make them. */
@Service
public class Issues {
    private static final String SUBJECT = "Issue";
    private static final int CANDIDATES = 60;

    private static final String LINE = """
            select i.id, i.number, i.title, i.intro, i.published_at,
              (select count(*) from newsletter_article n join publication p on p.article_id = n.article_id
                where n.issue_id = i.id and p.shown = true and p.audience = 'PUBLIC') articles,
              coalesce(i.cover, (select p.cover from newsletter_article n join publication p on p.article_id = n.article_id
                where n.issue_id = i.id and p.cover is not null and p.shown = true and p.audience = 'PUBLIC' order by n.position limit 1)) cover
            from newsletter_issue i\s""";

    private final IssueRepository issues;
    private final PublicationQueries queries;
    private final BulletinState state;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issues(
            IssueRepository issues,
            PublicationQueries queries,
            BulletinState state,
            CurrentUser currentUser,
            Flushing flushing,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.queries = queries;
        this.state = state;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The issues that are out, the latest first. One statement. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<IssueLine> published(Page page) {
        return jdbc.sql(LINE + "where i.number is not null order by i.number desc limit :limit offset :offset")
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, number) -> line(row))
                .list();
    }

    /** The issue of that number; empty when it is not out. Two statements. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<IssuePage> issue(int number) {
        return jdbc.sql(LINE + "where i.number = :number")
                .param("number", number)
                .query((row, any) -> line(row))
                .optional()
                .map(line -> new IssuePage(line, 0, null, articles(line.id())));
    }

    /** Those that are being made, the last changed first. */
    @PreAuthorize("@bulletinAccess.reviews()")
    @Transactional(readOnly = true)
    public List<IssueLine> drafts() {
        return jdbc.sql(LINE + "where i.number is null order by i.updated_at desc, i.id desc")
                .query((row, number) -> line(row))
                .list();
    }

    /** Begins an issue. */
    @PreAuthorize("@bulletinAccess.reviews()")
    @Transactional
    public IssueId begin() {
        NewsletterIssue issue = issues.save(
                new NewsletterIssue(new AccountId(currentUser.require().accountId())));
        audit.record("issue.begun", SUBJECT, issue.getId(), null);
        return issue.id();
    }

    /**
     * An issue with its articles.
     *
     * @throws BulletinRefused.Unknown when there is none
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @Transactional(readOnly = true)
    public IssuePage open(IssueId id) {
        NewsletterIssue issue = issues.findById(id.value()).orElseThrow(BulletinRefused.Unknown::new);
        return new IssuePage(
                jdbc.sql(LINE + "where i.id = :id")
                        .param("id", id.value())
                        .query((row, number) -> line(row))
                        .single(),
                issue.getVersion(),
                issue.content().cover(),
                articles(id));
    }

    /** What an issue's maker may take into it: the newest that are in no issue yet. One statement. */
    @PreAuthorize("@bulletinAccess.reviews()")
    @Transactional(readOnly = true)
    public List<ArticleCard> candidates(String words) {
        return jdbc.sql("select " + PublicationQueries.CARD + """
                         from publication p
                        where p.shown = true and p.audience = 'PUBLIC' and locate(:words, p.title) > 0
                          and not exists (select 1 from newsletter_article n where n.article_id = p.article_id)
                        order by p.first_published_at desc, p.article_id desc limit :limit""")
                .param("words", words == null ? "" : words.strip())
                .param("limit", CANDIDATES)
                .query(PublicationQueries::card)
                .list();
    }

    /**
     * Arranges an issue that is not out yet.
     *
     * @param version the person saw
     * @return the version from now on
     * @throws ChangedMeanwhile when somebody else was quicker
     * @throws org.studioportal.shared.WrongInput for {@code title}, {@code intro} or {@code articles}
     * @throws BulletinRefused.NotForIssue when one of them is not there for everybody
     * @throws BulletinRefused.IssueOut when it is out
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public int arrange(IssueId id, int version, IssueContent typed) {
        FormInput input = new FormInput();
        IssueContent said = new IssueContent(
                input.text("title", typed.title(), IssueContent.TITLE_LENGTH),
                input.text("intro", typed.intro(), IssueContent.INTRO_LENGTH),
                typed.cover() == null || typed.cover().isEmpty() ? null : typed.cover(),
                typed.articles().stream().distinct().toList());
        if (said.articles().size() > IssueContent.MOST_ARTICLES) {
            input.problem("articles", "bulletin.issue.too-many", IssueContent.MOST_ARTICLES);
        }
        input.refuseIfWrong();
        NewsletterIssue issue = issues.lock(id.value()).orElseThrow(BulletinRefused.Unknown::new);
        if (issue.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        requirePublic(said.articles());
        flushing.flushed(
                () -> {
                    issue.arrange(said);
                    return issue;
                },
                Map.of());
        return issue.getVersion();
    }

    private void requirePublic(List<ArticleId> wanted) {
        Set<ArticleId> there = queries.cards(wanted, Readership.STRANGER).stream()
                .map(ArticleCard::id)
                .collect(Collectors.toSet());
        wanted.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(missing -> {
            throw new BulletinRefused.NotForIssue(jdbc.sql("select coalesce(max(title), '') from article where id = ?")
                    .params(missing.value())
                    .query(String.class)
                    .single());
        });
    }

    /**
     * Brings an issue out, under the next number. Two at once get two numbers, without a gap.
     *
     * @param version the person saw
     * @return its number
     * @throws ChangedMeanwhile when somebody has arranged it since
     * @throws BulletinRefused.EmptyIssue when there is nothing in it
     * @throws BulletinRefused.NotForIssue when one of its articles was withdrawn since
     * @throws BulletinRefused.IssueOut when it is out already
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public int publish(IssueId id, int version) {
        // Whoever else brings one out waits here: numbers follow one another.
        state.changed();
        NewsletterIssue issue = issues.lock(id.value()).orElseThrow(BulletinRefused.Unknown::new);
        issue.requireOpen();
        if (issue.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        requirePublic(issue.content().articles());
        Instant now = clock.instant();
        flushing.flushed(
                () -> {
                    issue.publish(issues.lastNumber() + 1, now);
                    return issue;
                },
                Map.of());
        audit.record("issue.published", SUBJECT, id.value(), String.valueOf(issue.number()));
        events.publishEvent(new BulletinEvents.IssuePublished(
                id, issue.number(), issue.content().title(), now));
        return issue.number();
    }

    /**
     * Throws away one that is not out.
     *
     * @throws BulletinRefused.IssueOut when it is out
     */
    @PreAuthorize("@bulletinAccess.reviews()")
    @RetriedTransaction
    public void discard(IssueId id) {
        NewsletterIssue issue = issues.lock(id.value()).orElseThrow(BulletinRefused.Unknown::new);
        issue.requireOpen();
        issues.delete(issue);
        audit.record("issue.discarded", SUBJECT, id.value(), null);
    }

    private List<ArticleCard> articles(IssueId id) {
        List<ArticleId> order = jdbc
                .sql("select article_id from newsletter_article where issue_id = ? order by position")
                .params(id.value())
                .query(Long.class)
                .list()
                .stream()
                .map(ArticleId::new)
                .toList();
        Map<ArticleId, ArticleCard> cards = queries.cards(order, Readership.STRANGER).stream()
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
        return order.stream().filter(cards::containsKey).map(cards::get).toList();
    }

    private static IssueLine line(ResultSet row) throws SQLException {
        return new IssueLine(
                new IssueId(row.getLong("id")),
                row.getObject("number", Integer.class),
                row.getString("title"),
                row.getString("intro"),
                row.getString("cover"),
                row.getInt("articles"),
                PublicationQueries.instant(row, "published_at"));
    }
}
