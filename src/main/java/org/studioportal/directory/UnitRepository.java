package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The units. */
interface UnitRepository extends Repository<Unit, Long> {
    Unit save(Unit unit);

    Optional<Unit> findById(long id);

    List<Unit> findAllByOrderByCode();

    /** Locked until the transaction ends, in a fixed order, so that two cannot pair them at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id in :ids order by u.id")
    List<Unit> lock(Collection<Long> ids);

    @Query("""
            select new org.studioportal.directory.UnitRow(
              u.id, u.code, u.name, u.kind,
              (select v.name from Pairing p join Village v on v.id = p.villageId
               where p.unitId = u.id and p.validFrom <= :today and p.validUntil > :today),
              u.contactName, u.contactPhone,
              (select count(w) from Volunteer w where w.unitId = u.id and w.retiredOn is null))
            from Unit u
            where (lower(u.code) like :pattern escape '!' or lower(u.name) like :pattern escape '!')
              and (:kind is null or u.kind = :kind)
            order by u.code
            limit :limit offset :offset""")
    List<UnitRow> rows(String pattern, UnitKind kind, LocalDate today, int offset, int limit);

    @Query("""
            select count(u) from Unit u
            where (lower(u.code) like :pattern escape '!' or lower(u.name) like :pattern escape '!')
              and (:kind is null or u.kind = :kind)""")
    int countRows(String pattern, UnitKind kind);
}
