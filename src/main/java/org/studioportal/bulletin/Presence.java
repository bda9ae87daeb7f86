package org.studioportal.bulletin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;

/** Who has an article open: whoever has says so every few seconds, on whatever node. */
@Component
class Presence {
    /** Three of a page's signs of life. */
    private static final Duration LASTS = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Presence(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Says that a page is open, and asks who else is there.
     *
     * @param tab tells two pages of one person apart; 8 characters
     * @return the names of the others, one's own for one's other pages
     */
    List<String> touch(ArticleId article, AccountId account, String tab) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into article_presence (article_id, account_id, tab, seen_at) values (?, ?, ?, ?)
                        on duplicate key update seen_at = values(seen_at)""")
                .params(article.value(), account.value(), tab, PublicationQueries.utc(now))
                .update();
        List<AccountId> others = jdbc
                .sql("""
                        select distinct account_id from article_presence
                        where article_id = ? and tab <> ? and seen_at > ?""")
                .params(article.value(), tab, PublicationQueries.utc(now.minus(LASTS)))
                .query(Long.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
        Map<AccountId, String> names = accounts.displayNames(others);
        return others.stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.toList());
    }

    void leave(ArticleId article, AccountId account, String tab) {
        jdbc.sql("delete from article_presence where article_id = ? and account_id = ? and tab = ?")
                .params(article.value(), account.value(), tab)
                .update();
    }

    /** What nobody took leave of. */
    void forgetOld() {
        jdbc.sql("delete from article_presence where seen_at < ?")
                .params(PublicationQueries.utc(clock.instant().minus(Duration.ofHours(1))))
                .update();
    }
}
