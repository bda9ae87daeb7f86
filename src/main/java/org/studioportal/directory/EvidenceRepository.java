package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates that volunteers handed in. */
interface EvidenceRepository extends Repository<Evidence, Long> {
    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    Optional<Evidence> findById(long id);

    /** Locked until the transaction ends: of two who decide at once the second reads the first's decision. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> lock(long id);

    @Query("""
            select new org.studioportal.directory.EvidenceRow(
              e.id, v.id, v.name, v.code, e.level, e.status, e.mediaType, e.bytes, e.createdAt, e.decidedAt, e.reason)
            from Evidence e join Volunteer v on v.id = e.volunteerId
            where v.id = :volunteer
            order by e.id desc""")
    List<EvidenceRow> of(long volunteer);

    @Query("""
            select new org.studioportal.directory.EvidenceRow(
              e.id, v.id, v.name, v.code, e.level, e.status, e.mediaType, e.bytes, e.createdAt, e.decidedAt, e.reason)
            from Evidence e join Volunteer v on v.id = e.volunteerId
            where e.status = WAITING and v.unitId = :unit and v.retiredOn is null
            order by e.createdAt, e.id
            limit :limit offset :offset""")
    List<EvidenceRow> waiting(long unit, int offset, int limit);

    @Query("""
            select count(e) from Evidence e join Volunteer v on v.id = e.volunteerId
            where e.status = WAITING and v.unitId = :unit and v.retiredOn is null""")
    int countWaiting(long unit);
}
