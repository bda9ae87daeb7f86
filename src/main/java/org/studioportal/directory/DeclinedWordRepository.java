package org.studioportal.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The words that the city has declined. */
interface DeclinedWordRepository extends Repository<DeclinedWord, Long> {
    /** A declined word as the snapshot reads it. */
    record Line(String word, String reason) {}

    DeclinedWord save(DeclinedWord word);

    void delete(DeclinedWord word);

    @Query("select d from DeclinedWord d where lower(d.word) = :plain")
    Optional<DeclinedWord> find(String plain);

    @Query("""
            select new org.studioportal.directory.DeclinedWordRepository$Line(d.word, d.reason)
            from DeclinedWord d order by d.word""")
    List<Line> lines();
}
