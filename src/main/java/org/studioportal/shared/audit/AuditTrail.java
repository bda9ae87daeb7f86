package org.studioportal.shared.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who did what, when and from where. A line is written in the transaction of the change itself: no change without its
 * line, no line without its change.
 */
@Service
public class AuditTrail {
    private static final int DETAILS_LENGTH = 2000;

    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes one line for the signed-in person ({@code system} when nobody is signed in).
     *
     * @param action a verb as a code, such as {@code unit.changed}
     * @param subjectType what it was done to, such as {@code Unit}
     * @param subjectId which one
     * @param details what changed, without personal data; may be null; cut at 2000 characters
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, String details) {
        String text = details == null || details.length() <= DETAILS_LENGTH
                ? details
                : details.substring(0, DETAILS_LENGTH - 1) + "…";
        entities.persist(new AuditEntry(
                clock.instant(), actor(), action, subjectType, String.valueOf(subjectId), text, origin()));
    }

    /** The newest lines that the filter leaves first, at most {@code limit}, of ids below {@code before} (keyset paging). */
    @PreAuthorize("hasRole('CITY_ADMIN')")
    @Transactional(readOnly = true)
    public List<AuditLine> newest(AuditFilter filter, long before, int limit) {
        return entities.createQuery("""
                        select new org.studioportal.shared.audit.AuditLine(
                          e.id, e.at, e.actor, e.action, e.subjectType, e.subjectId, e.details, e.origin)
                        from AuditEntry e
                        where e.id < :before and (:who = '' or e.actor = :who)
                          and (:what = '' or locate(:what, e.action) = 1)
                        order by e.id desc""", AuditLine.class)
                .setParameter("before", before)
                .setParameter("who", filter.who())
                .setParameter("what", filter.what())
                .setMaxResults(limit)
                .getResultList();
    }

    private static String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }

    private static String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
