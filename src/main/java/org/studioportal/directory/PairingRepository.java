package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pairings. */
interface PairingRepository extends Repository<Pairing, Long> {
    Pairing save(Pairing pairing);

    void delete(Pairing pairing);

    Optional<Pairing> findById(long id);

    List<Pairing> findAll();

    /**
     * What would clash with those days, as it is committed by now: a locking read, because the transaction's own
     * picture may be older than the lock it has waited for.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Pairing p
            where (p.unitId = :unit or p.villageId = :village) and p.validFrom < :until and p.validUntil > :from
            order by p.id""")
    List<Pairing> overlapping(long unit, long village, LocalDate from, LocalDate until);

    @Query("""
            select new org.studioportal.directory.PairingRow(
              p.validFrom, p.validUntil, p.id, u.code, u.name, v.code, v.name, v.town)
            from Pairing p join Unit u on u.id = p.unitId join Village v on v.id = p.villageId
            where (lower(u.code) like :pattern escape '!' or lower(u.name) like :pattern escape '!'
                or lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!')
              and (:on is null or (p.validFrom <= :on and p.validUntil > :on))
            order by u.code, p.validFrom desc
            limit :limit offset :offset""")
    List<PairingRow> rows(String pattern, LocalDate on, int offset, int limit);

    @Query("""
            select count(p)
            from Pairing p join Unit u on u.id = p.unitId join Village v on v.id = p.villageId
            where (lower(u.code) like :pattern escape '!' or lower(u.name) like :pattern escape '!'
                or lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!')
              and (:on is null or (p.validFrom <= :on and p.validUntil > :on))""")
    int countRows(String pattern, LocalDate on);
}
