package org.studioportal.bulletin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueRepository extends Repository<NewsletterIssue, Long> {
    NewsletterIssue save(NewsletterIssue issue);

    void delete(NewsletterIssue issue);

    Optional<NewsletterIssue> findById(long id);

    /** The issue, for whoever changes it: others who want to wait until then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from NewsletterIssue i where i.id = :id")
    Optional<NewsletterIssue> lock(long id);

    @Query("select coalesce(max(i.number), 0) from NewsletterIssue i")
    int lastNumber();
}
