package org.studioportal.bulletin;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;

/**
 * What other rooms need to tell people of bulletins. Nobody need be signed in: each method takes part in the caller's
 * transaction, and the caller states who may.
 */
@Service
public class BulletinTidings {
    private final ArticleRepository articles;
    private final Accounts accounts;
    private final Directory directory;
    private final JdbcClient jdbc;

    BulletinTidings(ArticleRepository articles, Accounts accounts, Directory directory, JdbcClient jdbc) {
        this.articles = articles;
        this.accounts = accounts;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Who reviews: the city's editors, and its administrators only while there is nobody else. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> reviewers() {
        Set<AccountId> editors = accounts.holders(Role.EDITOR);
        return editors.size() > 1 ? editors : union(editors, accounts.holders(Role.CITY_ADMIN));
    }

    private static Set<AccountId> union(Set<AccountId> one, Set<AccountId> other) {
        Set<AccountId> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The units that have still to confirm that they have read a circular; none when readers do not see it. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<UnitId> unconfirmed(ArticleId id) {
        Optional<Boolean> all = jdbc.sql(
                        "select all_addressed from publication where article_id = ? and shown = true and must_confirm = true")
                .params(id.value())
                .query(Boolean.class)
                .optional();
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<UnitId> waiting = all.get()
                ? directory.units().stream().map(UnitRef::id).collect(Collectors.toSet())
                : units("select unit_id from publication_unit where article_id = ?", id);
        waiting.removeAll(units("select unit_id from circular_confirmation where article_id = ?", id));
        return waiting;
    }

    private Set<UnitId> units(String sql, ArticleId id) {
        return jdbc.sql(sql).params(id.value()).query(Long.class).list().stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Whether it waits for review. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean inReview(ArticleId id) {
        return articles.findById(id.value())
                .filter(article -> article.status() == ArticleStatus.IN_REVIEW)
                .isPresent();
    }

    /** Whether that person works on that article by their own role. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean worksOn(ArticleId id, AccountId account) {
        return articles.findById(id.value())
                .flatMap(article -> accounts.find(account)
                        .filter(AccountRow::enabled)
                        .filter(row -> row.grants().contains(Grant.city(Role.CITY_ADMIN))
                                || row.grants().contains(Grant.city(Role.EDITOR))
                                || article.unit()
                                        .filter(unit -> row.grants().contains(new Grant(Role.EDITOR, unit.value())))
                                        .isPresent()))
                .isPresent();
    }
}
