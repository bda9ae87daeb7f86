package org.studioportal.bulletin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.shared.html.ArticleHtml;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of articles. Writing is saved every few seconds, so what one person writes without a longer break, and
 * within a quarter of an hour, is one line that grows; what was handed in or published stays as it was.
 */
@Component
class RevisionLog {
    private static final Duration ONE_STRETCH = Duration.ofMinutes(15);
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    RevisionLog(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The article must have been locked, and its state sent to the database. */
    void keep(Article article, AccountId by, RevisionLine.Cause cause) {
        keep(article, by, cause, clock.instant());
    }

    /** As {@link #keep(Article, AccountId, RevisionLine.Cause)}, saved at that moment; the later ones after the earlier. */
    void keep(Article article, AccountId by, RevisionLine.Cause cause, Instant now) {
        ArticleContent content = article.content();
        int characters = ArticleHtml.length(content.body());
        if (cause == RevisionLine.Cause.WRITTEN && grown(article, content, characters, by, now)) {
            return;
        }
        jdbc.sql("""
                        insert into article_revision
                          (article_id, number, account_id, began_at, saved_at, cause, title, characters, document)
                        values (:article, :number, :account, :now, :now, :cause, :title, :characters, :document)""")
                .param("article", article.getId())
                .param("number", article.revision())
                .param("account", by.value())
                .param("now", PublicationQueries.utc(now))
                .param("cause", cause.name())
                .param("title", content.title())
                .param("characters", characters)
                .param("document", json.writeValueAsString(content))
                .update();
    }

    private boolean grown(Article article, ArticleContent content, int characters, AccountId by, Instant now) {
        return jdbc.sql("""
                                update article_revision
                                set number = :number, saved_at = :now, title = :title, characters = :characters,
                                  document = :document
                                where article_id = :article and account_id = :account and cause = 'WRITTEN'
                                  and began_at > :since
                                  and id = (select max(r.id) from article_revision r where r.article_id = :article)""")
                        .param("number", article.revision())
                        .param("now", PublicationQueries.utc(now))
                        .param("title", content.title())
                        .param("characters", characters)
                        .param("document", json.writeValueAsString(content))
                        .param("article", article.getId())
                        .param("account", by.value())
                        .param("since", PublicationQueries.utc(now.minus(ONE_STRETCH)))
                        .update()
                == 1;
    }

    /** The newest first. Two statements. */
    List<RevisionLine> of(ArticleId article) {
        return newest(article, MOST);
    }

    private List<RevisionLine> newest(ArticleId article, int most) {
        record Row(long id, int number, long account, Instant at, String cause, String title, int characters) {}
        List<Row> rows = jdbc.sql("""
                        select id, number, account_id, saved_at, cause, title, characters from article_revision
                        where article_id = ? order by id desc limit ?""")
                .params(article.value(), most)
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getInt(2),
                        row.getLong(3),
                        PublicationQueries.instant(row, "saved_at"),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)))
                .list();
        Map<AccountId, String> names = accounts.displayNames(
                rows.stream().map(Row::account).map(AccountId::new).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new RevisionLine(
                        row.id(),
                        row.number(),
                        names.getOrDefault(new AccountId(row.account()), ""),
                        row.at(),
                        RevisionLine.Cause.valueOf(row.cause()),
                        row.title(),
                        row.characters()))
                .toList();
    }

    /** Empty when that article has no such state. */
    Optional<ArticleContent> content(ArticleId article, long id) {
        return jdbc.sql("select document from article_revision where article_id = ? and id = ?")
                .params(article.value(), id)
                .query(String.class)
                .optional()
                .map(document -> json.readValue(document, ArticleContent.class));
    }

    /** What readers were last shown. There must be such a state. */
    ArticleContent published(ArticleId article) {
        return json.readValue(
                jdbc.sql("""
                                select document from article_revision where article_id = ? and cause = 'PUBLISHED'
                                order by id desc limit 1""").params(article.value()).query(String.class).single(), ArticleContent.class);
    }

    /** Who saved last, and when; empty when nobody has. Two statements. */
    Optional<RevisionLine> last(ArticleId article) {
        return newest(article, 1).stream().findFirst();
    }

    /** Whether that person wrote anything since it was last published. One statement. */
    boolean wrote(ArticleId article, AccountId who) {
        return jdbc.sql("""
                                select count(*) from article_revision
                                where article_id = :article and account_id = :account and cause in ('WRITTEN', 'RESTORED')
                                  and id > coalesce((select max(p.id) from article_revision p
                                    where p.article_id = :article and p.cause = 'PUBLISHED'), 0)""")
                        .param("article", article.value())
                        .param("account", who.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
