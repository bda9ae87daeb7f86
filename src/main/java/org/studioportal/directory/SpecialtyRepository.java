package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The vocabulary of specialties. */
interface SpecialtyRepository extends Repository<Specialty, Long> {
    /** An entry as the snapshot reads it. */
    record Line(long id, Long fieldId, String name) {}

    /** A word as the snapshot reads it. */
    record WordLine(long id, String word) {}

    Specialty save(Specialty specialty);

    void delete(Specialty specialty);

    Optional<Specialty> findById(long id);

    /**
     * The whole vocabulary, locked until the transaction ends. It is one thing of a few hundred rows, changed by hand:
     * whoever changes it waits for whoever is changing it.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Specialty s left join fetch s.words order by s.id")
    List<Specialty> lockAll();

    @Query("""
            select new org.studioportal.directory.SpecialtyRepository$Line(s.id, s.fieldId, s.name)
            from Specialty s order by s.id""")
    List<Line> lines();

    @Query("""
            select new org.studioportal.directory.SpecialtyRepository$WordLine(s.id, w)
            from Specialty s join s.words w""")
    List<WordLine> wordLines();
}
