package org.studioportal.bulletin;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, Long> {
    Article save(Article article);

    void delete(Article article);

    Optional<Article> findById(long id);

    /** The article, for whoever changes it: others who want to wait until then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(long id);

    /** As {@link #lock}, but nothing when somebody else has it: they see to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lockUnlessBusy(long id);

    @Query("""
            select a.id from Article a
            where a.status = org.studioportal.bulletin.ArticleStatus.SCHEDULED and a.publishAt <= :now
            order by a.publishAt, a.id limit :limit""")
    List<Long> due(Instant now, int limit);
}
