package org.studioportal.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.audit.AuditTrail;

/** When each person wants to hear of what; the inbox has everything at once in any case. */
@Service
public class NoticePreferences {
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final StopTokens tokens;
    private final NotificationTerms terms;
    private final AuditTrail audit;

    NoticePreferences(
            JdbcClient jdbc, CurrentUser currentUser, StopTokens tokens, NotificationTerms terms, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.tokens = tokens;
        this.terms = terms;
        this.audit = audit;
    }

    /** When letters leave, whoever they are for. */
    @PreAuthorize("isAuthenticated()")
    public NoticeHours hours() {
        return new NoticeHours(terms.quietFrom(), terms.quietUntil(), terms.quietOnHolidays(), terms.digestAt());
    }

    /** The signed-in person's, for every kind. One statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<NoticeKind, Timing> mine() {
        Map<NoticeKind, Timing> timings = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            timings.put(kind, kind.usually());
        }
        jdbc.sql("select kind, timing from notice_preference where account_id = ?")
                .param(currentUser.require().accountId())
                .query((row, number) ->
                        Map.entry(NoticeKind.valueOf(row.getString(1)), Timing.valueOf(row.getString(2))))
                .list()
                .forEach(chosen -> {
                    if (!chosen.getKey().fixed()) {
                        timings.put(chosen.getKey(), chosen.getValue());
                    }
                });
        return timings;
    }

    /**
     * The signed-in person chooses. Holds for what happens from now on.
     *
     * @throws CannotBeStopped when the kind is sent in any case
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void choose(NoticeKind kind, Timing timing) {
        choose(new AccountId(currentUser.require().accountId()), kind, timing);
    }

    /**
     * Stops a kind of letter for whom the token was made; it stays in the inbox.
     *
     * @param token of a letter's own address
     * @return what has been stopped; empty when the token is none of ours
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<NoticeKind> stop(String token) {
        return tokens.read(token).map(read -> {
            choose(read.account(), read.kind(), Timing.NEVER);
            return read.kind();
        });
    }

    /** What {@link #stop} would stop; empty when the token is none of ours. No statement. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<NoticeKind> stoppedBy(String token) {
        return tokens.read(token).map(StopTokens.Stop::kind);
    }

    private void choose(AccountId account, NoticeKind kind, Timing timing) {
        if (kind.fixed()) {
            throw new CannotBeStopped();
        }
        jdbc.sql("""
                        insert into notice_preference (account_id, kind, timing) values (?, ?, ?)
                        on duplicate key update timing = values(timing)""").params(account.value(), kind.name(), timing.name()).update();
        audit.record("notification.chosen", "Account", account.value(), kind + " " + timing);
    }

    /** What each of them wants of that kind. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, Timing> timings(NoticeKind kind, Collection<AccountId> people) {
        Map<AccountId, Timing> timings = new HashMap<>();
        people.forEach(person -> timings.put(person, kind.usually()));
        if (!kind.fixed() && !people.isEmpty()) {
            jdbc.sql("select account_id, timing from notice_preference where kind = :kind and account_id in (:people)")
                    .param("kind", kind.name())
                    .param("people", people.stream().map(AccountId::value).toList())
                    .query((row, number) ->
                            timings.put(new AccountId(row.getLong(1)), Timing.valueOf(row.getString(2))))
                    .list();
        }
        return timings;
    }
}
