package org.studioportal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The villagers who registered. */
interface VillagerRepository extends Repository<Villager, Long> {
    Villager save(Villager villager);

    Optional<Villager> findById(long id);

    Optional<Villager> findByAccountId(long accountId);

    @Query("""
            select new org.studioportal.directory.VillagerRef(v.id, v.accountId, v.villageId, v.name, v.status)
            from Villager v where v.accountId in :accounts order by v.id""")
    List<VillagerRef> refsOfAccounts(Collection<Long> accounts);

    @Query("select v.phone from Villager v where v.id = :id")
    Optional<String> phoneOf(long id);

    @Query("""
            select new org.studioportal.directory.WaitingVillager(v.id, v.version, v.name, v.phone, v.createdAt)
            from Villager v
            where v.villageId = :village and v.status = org.studioportal.directory.VillagerStatus.PENDING
            order by v.createdAt, v.id
            limit :limit offset :offset""")
    List<WaitingVillager> waiting(long village, int offset, int limit);

    @Query("""
            select count(v) from Villager v
            where v.villageId = :village and v.status = org.studioportal.directory.VillagerStatus.PENDING""")
    int countWaiting(long village);
}
