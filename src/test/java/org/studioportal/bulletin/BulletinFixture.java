package org.studioportal.bulletin;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.CleanDatabase;

/** A newsroom with its people, for tests: sign in as them, or let them write and publish. */
@Component
public class BulletinFixture {
    private final EditorDesk desk;
    private final Newsroom newsroom;
    private final Issues issues;
    private final BulletinMemory memory;
    private final AccountFixture accounts;
    private final JdbcTemplate jdbc;
    private final EntityManagerFactory entities;
    private Actor writer;
    private Actor reviewer;

    BulletinFixture(
            EditorDesk desk,
            Newsroom newsroom,
            Issues issues,
            BulletinMemory memory,
            AccountFixture accounts,
            JdbcTemplate jdbc,
            EntityManagerFactory entities) {
        this.desk = desk;
        this.newsroom = newsroom;
        this.issues = issues;
        this.memory = memory;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        memory.forgetAll();
        // Emptied tables tell the index nothing.
        Search.mapping(entities).scope(Publication.class).workspace().purge();
        writer = null;
        reviewer = null;
    }

    /** An editor of the city, the same all through a test. */
    public Actor writer() {
        if (writer == null) {
            writer = accounts.open("writer", "宣传员甲", Grant.city(Role.EDITOR));
        }
        return writer;
    }

    /** Another editor of the city. */
    public Actor reviewer() {
        if (reviewer == null) {
            reviewer = accounts.open("reviewer", "宣传员乙", Grant.city(Role.EDITOR));
        }
        return reviewer;
    }

    /** An editor of that unit. */
    public Actor unitEditor(UnitId unit, String username) {
        return accounts.open(username, "单位宣传员" + username, new Grant(Role.EDITOR, unit.value()));
    }

    /** A whole article for everybody. */
    public static ArticleContent content(String title) {
        return content(title, "<p>" + title + "的正文，写的是驻点联系的一件小事。</p>");
    }

    public static ArticleContent content(String title, String body) {
        return of(ArticleKind.BRIEF, title, body, Audience.EVERYBODY);
    }

    public static ArticleContent of(ArticleKind kind, String title, String body, Audience audience) {
        return new ArticleContent(
                kind,
                BulletinColumn.NEWS,
                title,
                title + "的提要",
                body,
                "市报道组",
                null,
                List.of("驻点联系"),
                audience,
                false,
                Set.of());
    }

    /** A circular that those units are to confirm; none for all of them. */
    public static ArticleContent circular(String title, UnitId... addressed) {
        return new ArticleContent(
                ArticleKind.CIRCULAR,
                BulletinColumn.NOTICES,
                title,
                title + "的提要",
                "<p>请各单位知悉。</p>",
                null,
                null,
                List.of(),
                Audience.SIGNED_IN,
                true,
                Set.of(addressed));
    }

    /** A draft of the city's writer. */
    public ArticleId draft(ArticleContent content) {
        return SignedIn.as(writer(), () -> desk.begin(null, null, content));
    }

    /** A draft of that unit's, by that editor. */
    public ArticleId draft(Actor editor, UnitId unit, ArticleContent content) {
        return SignedIn.as(editor, () -> desk.begin(unit, null, content));
    }

    public void submit(ArticleId id) {
        SignedIn.as(writer(), () -> newsroom.submit(id, desk.open(id).revision(), "更正了一处日期"));
    }

    /** Written by the one and published by the other. */
    public ArticleId published(ArticleContent content) {
        return publish(draft(content));
    }

    /** A draft that goes to its readers. */
    public ArticleId publish(ArticleId draft) {
        submit(draft);
        SignedIn.as(reviewer(), () -> newsroom.approve(draft, desk.open(draft).revision(), null));
        return draft;
    }

    /** An issue of that one article: out, or still being made. */
    public IssueId issue(ArticleId article, boolean out) {
        return SignedIn.as(writer(), () -> {
            IssueId id = issues.begin();
            int version =
                    issues.arrange(id, issues.open(id).version(), new IssueContent(null, null, null, List.of(article)));
            if (out) {
                issues.publish(id, version);
            }
            return id;
        });
    }

    public String slug(ArticleId id) {
        return jdbc.queryForObject("select slug from article where id = ?", String.class, id.value());
    }
}
