package org.studioportal.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface AccountRepository extends Repository<Account, Long> {
    /** What a list shows of an account, without its grants. */
    record Line(
            long id,
            String username,
            String displayName,
            String phone,
            boolean enabled,
            boolean passwordDue,
            Instant lastSignInAt) {}

    /** A grant and whose it is. */
    record Held(long accountId, Role role, Long scopeId) {}

    /** Where the account of that id stands. */
    record Standing(long id, AccountStanding standing) {}

    /** How the person of that account is called. */
    record Named(long id, String name) {}

    /** How the person of that account is called and reached. */
    record Reached(long id, String username, String displayName, String email, String phone, String language) {}

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    long count();

    /** All who can steer the programme, locked until the transaction ends, so that two cannot leave at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a where a.enabled
              and exists (select 1 from a.grants g where g.role = org.studioportal.security.Role.CITY_ADMIN)
            order by a.id""")
    List<Account> lockAdministrators();

    @Query("""
            select new org.studioportal.security.AccountRepository$Line(
              a.id, a.username, a.displayName, a.phone, a.enabled, a.mustChangePassword, a.lastSignInAt)
            from Account a
            where (a.username like :pattern escape '\\' or lower(a.displayName) like :pattern escape '\\')
              and (:role is null or exists (select 1 from a.grants g where g.role = :role))
            order by a.displayName, a.id
            limit :limit offset :offset""")
    List<Line> lines(String pattern, Role role, int offset, int limit);

    @Query("""
            select count(a) from Account a
            where (a.username like :pattern escape '\\' or lower(a.displayName) like :pattern escape '\\')
              and (:role is null or exists (select 1 from a.grants g where g.role = :role))""")
    long countLines(String pattern, Role role);

    @Query("""
            select new org.studioportal.security.AccountRepository$Held(a.id, g.role, g.scopeId)
            from Account a join a.grants g where a.id in :ids""")
    List<Held> grantsOf(Collection<Long> ids);

    @Query("""
            select new org.studioportal.security.AccountRepository$Standing(
              a.id, new org.studioportal.security.AccountStanding(
                a.username, a.enabled, a.mustChangePassword, a.lastSignInAt))
            from Account a where a.id in :ids""")
    List<Standing> standings(Collection<Long> ids);

    @Query("""
            select new org.studioportal.security.AccountRepository$Named(a.id, a.displayName)
            from Account a where a.id in :ids""")
    List<Named> names(Collection<Long> ids);

    /** Without the disabled ones. */
    @Query("""
            select new org.studioportal.security.AccountRepository$Reached(
              a.id, a.username, a.displayName, a.email, a.phone, a.language)
            from Account a where a.id in :ids and a.enabled""")
    List<Reached> reached(Collection<Long> ids);

    /** Those who hold the role for that, without the disabled ones. */
    @Query("""
            select a.id from Account a join a.grants g
            where g.role = :role and g.scopeId = :scopeId and a.enabled""")
    List<Long> holders(Role role, long scopeId);

    @Query("select a.id from Account a where a.enabled")
    List<Long> everybody();

    /** Those who hold the role for the whole city, without the disabled ones. */
    @Query("select a.id from Account a join a.grants g where g.role = :role and g.scopeId is null and a.enabled")
    List<Long> holders(Role role);

    /** Past the version on purpose: signing in changes nothing that an open screen or session must know. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :at where a.id = :id")
    int signedIn(long id, Instant at);
}
