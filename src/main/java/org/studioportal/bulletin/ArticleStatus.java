package org.studioportal.bulletin;

/**
 * Where an article stands with its editors. What readers see is another matter: while a correction is written, they go on
 * seeing what was published. Screens show {@code bulletin.status.CODE}.
 */
public enum ArticleStatus {
    DRAFT,
    IN_REVIEW,
    /** Approved; published by itself when its time has come. */
    SCHEDULED,
    PUBLISHED,
    /** Taken back after it was published; readers find a notice in its place. */
    WITHDRAWN
}
