package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The villages. */
interface VillageRepository extends Repository<Village, Long> {
    Village save(Village village);

    Optional<Village> findById(long id);

    List<Village> findAllByOrderByCode();

    /** Locked until the transaction ends, in a fixed order; to be called after {@link UnitRepository#lock}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Village v where v.id in :ids order by v.id")
    List<Village> lock(Collection<Long> ids);

    @Query("""
            select new org.studioportal.directory.VillageRow(
              v.id, v.code, v.name, v.town, v.urban, v.priority,
              (select u.name from Pairing p join Unit u on u.id = p.unitId
               where p.villageId = v.id and p.validFrom <= :today and p.validUntil > :today),
              v.contactName, v.contactPhone)
            from Village v
            where (lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!')
              and (:town is null or v.town = :town)
              and (:urban is null or v.urban = :urban)
              and (:priority is null or v.priority = :priority)
            order by v.code
            limit :limit offset :offset""")
    List<VillageRow> rows(
            String pattern, String town, Boolean urban, Boolean priority, LocalDate today, int offset, int limit);

    @Query("""
            select count(v) from Village v
            where (lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!')
              and (:town is null or v.town = :town)
              and (:urban is null or v.urban = :urban)
              and (:priority is null or v.priority = :priority)""")
    int countRows(String pattern, String town, Boolean urban, Boolean priority);
}
