package org.studioportal.studio;

/** Where a studio stands in its life; only a published one is seen by visitors. */
public enum StudioStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    SUSPENDED,
    CLOSED
}
