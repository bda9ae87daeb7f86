package org.studioportal.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the audit trail; written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    private String actor;
    private String action;
    private String subjectType;
    private String subjectId;
    private String details;
    private String origin;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            String details,
            String origin) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.details = details;
        this.origin = origin;
    }
}
