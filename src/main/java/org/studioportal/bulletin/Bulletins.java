package org.studioportal.bulletin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.Page;
import org.studioportal.shared.audit.AuditTrail;

/** The bulletins as their readers find them. Everybody sees only what is there for them. */
@Service
public class Bulletins {
    private final PublicationQueries queries;
    private final PublicationPages pages;
    private final BulletinSearch search;
    private final Readers readers;
    private final BulletinMemory memory;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bulletins(
            PublicationQueries queries,
            PublicationPages pages,
            BulletinSearch search,
            Readers readers,
            BulletinMemory memory,
            CurrentUser currentUser,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.search = search;
        this.readers = readers;
        this.memory = memory;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What one sees first; from memory, right within a second of whatever is published on any node. */
    @PreAuthorize("permitAll()")
    public FrontPage front() {
        Readership as = readers.current();
        return memory.get(as, () -> queries.front(as, clock.instant()));
    }

    private record Total(Readership as, BulletinFilter filter) {}

    /**
     * The publications that the filter leaves, the newest first. One statement; how many there are comes from memory as
     * {@link #front} does, for to count them is to read them all.
     */
    @PreAuthorize("permitAll()")
    public BulletinList page(BulletinFilter filter, Page page) {
        Readership as = readers.current();
        List<ArticleCard> cards = queries.page(filter, as, page);
        boolean last = cards.size() < page.limit() && (page.offset() == 0 || !cards.isEmpty());
        // No transaction: what it saw before somebody published would be kept for what is there since.
        long total = last
                ? page.offset() + cards.size()
                : memory.get(new Total(as, filter), () -> queries.count(filter, as));
        return new BulletinList(cards, total);
    }

    /**
     * What holds every word of the question somewhere, among what the filter leaves: the best first, of equals the newest.
     * One statement.
     *
     * @param words as somebody typed them; without letters or digits nothing is found
     */
    @PreAuthorize("permitAll()")
    public BulletinHits search(String words, BulletinFilter filter, Page page) {
        return search.find(words, filter, readers.current(), page);
    }

    /** The publication of that address; empty when there is none for the person, or it was withdrawn. Two statements. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ArticlePage> article(String slug) {
        Optional<Actor> actor = currentUser.actor();
        return pages.find(
                slug,
                readers.current(),
                actor.map(Actor::accountId).orElse(0L),
                actor.map(person -> person.scopes(Role.UNIT_ADMIN)).orElse(Set.of()));
    }

    /** What stands in the place of an article that was taken back; empty when there was none for the person. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ArticlePage.Withdrawn> withdrawn(String slug) {
        return pages.withdrawn(slug, readers.current());
    }

    /**
     * Applauds, or takes it back; doing so twice changes nothing.
     *
     * @return how many applaud now
     * @throws BulletinRefused.Unknown when there is no such publication for the person
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public int clap(ArticleId id, boolean clapped) {
        long account = reading(id);
        if (clapped) {
            jdbc.sql("insert ignore into clap (article_id, account_id, clapped_at) values (?, ?, ?)")
                    .params(id.value(), account, PublicationQueries.utc(clock.instant()))
                    .update();
        } else {
            jdbc.sql("delete from clap where article_id = ? and account_id = ?")
                    .params(id.value(), account)
                    .update();
        }
        return jdbc.sql("select count(*) from clap where article_id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Keeps an article for later, or does so no more.
     *
     * @throws BulletinRefused.Unknown when there is no such publication for the person
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void bookmark(ArticleId id, boolean kept) {
        long account = reading(id);
        if (kept) {
            jdbc.sql("insert ignore into bookmark (account_id, article_id, made_at) values (?, ?, ?)")
                    .params(account, id.value(), PublicationQueries.utc(clock.instant()))
                    .update();
        } else {
            jdbc.sql("delete from bookmark where account_id = ? and article_id = ?")
                    .params(account, id.value())
                    .update();
        }
    }

    /** What the signed-in person keeps, the last kept first; what they may not read any more is left out. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ArticleCard> bookmarks(Page page) {
        Readership as = readers.current();
        return as.bind(jdbc.sql("select " + PublicationQueries.CARD
                        + " from bookmark b join publication p on p.article_id = b.article_id"
                        + " where b.account_id = :account and p.shown = true and " + as.mayRead()
                        + " order by b.made_at desc, p.article_id desc limit :limit offset :offset"))
                .param("account", currentUser.require().accountId())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(PublicationQueries::card)
                .list();
    }

    /**
     * Confirms for a unit that it has read a circular; the first who does so counts.
     *
     * @throws BulletinRefused.Unknown when no such circular asks that unit for it
     */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional
    public void confirm(ArticleId id, UnitId unit) {
        int made = jdbc.sql("""
                        insert ignore into circular_confirmation (article_id, unit_id, account_id, confirmed_at)
                        select p.article_id, :unit, :account, :at from publication p
                        where p.article_id = :id and p.shown = true and p.must_confirm = true
                          and (p.all_addressed = true or exists (
                            select 1 from publication_unit u where u.article_id = p.article_id and u.unit_id = :unit))""")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("account", currentUser.require().accountId())
                .param("at", PublicationQueries.utc(clock.instant()))
                .update();
        if (made == 0) {
            requireConfirmed(id, unit);
            return;
        }
        audit.record("bulletin.confirmed", "Article", id.value(), "unit " + unit.value());
        events.publishEvent(new BulletinEvents.Confirmed(id, unit, clock.instant()));
    }

    private void requireConfirmed(ArticleId id, UnitId unit) {
        if (jdbc.sql("select count(*) from circular_confirmation where article_id = ? and unit_id = ?")
                        .params(id.value(), unit.value())
                        .query(Integer.class)
                        .single()
                == 0) {
            throw new BulletinRefused.Unknown();
        }
    }

    /** The account of the signed-in person, who may read it. */
    private long reading(ArticleId id) {
        if (queries.cards(List.of(id), readers.current()).isEmpty()) {
            throw new BulletinRefused.Unknown();
        }
        return currentUser.require().accountId();
    }
}
