package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountReach;
import org.studioportal.security.Accounts;

/** Binds what a person wants to hear of once a day or a week into one letter. */
@Component
class Digests {
    private final Postman postman;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(Postman postman, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.postman = postman;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose digests are due, some of them, by their ids from beyond that one on. */
    @Transactional(readOnly = true)
    public List<AccountId> due(long beyond, int most) {
        return jdbc.sql("""
                        select account_id from notice where digest_due <= ? and account_id > ?
                        group by account_id order by account_id limit ?""")
                .params(utc(clock.instant()), beyond, most)
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    /** Makes one person's; what another node binds at this moment is left to it. What has been read is no news. */
    @Transactional
    public void make(AccountId account) {
        Instant now = clock.instant();
        List<Long> notices = jdbc.sql("""
                        select id from notice where account_id = ? and digest_due <= ?
                        order by id for update skip locked""")
                .params(account.value(), utc(now))
                .query(Long.class)
                .list();
        if (notices.isEmpty()) {
            return;
        }
        Map<AccountId, AccountReach> reached = accounts.reach(List.of(account));
        KeyHolder made = new GeneratedKeyHolder();
        jdbc.sql("insert into digest (account_id, made_at) values (?, ?)")
                .params(account.value(), utc(now))
                .update(made);
        long digest = made.getKey().longValue();
        jdbc.sql("""
                        update notice set digest_due = null,
                          digest_id = if(read_at is null and archived_at is null, :digest, null)
                        where id in (:ids)""").param("digest", digest).param("ids", notices).update();
        if (reached.containsKey(account)) {
            postman.letters(reached.get(account), digest);
        }
    }
}
