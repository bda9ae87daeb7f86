package org.studioportal.shared.audit;

import java.time.Instant;

/**
 * A line of the audit trail as it is read.
 *
 * @param origin the address the request came from; null for the system's own work
 */
public record AuditLine(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String details,
        String origin) {}
