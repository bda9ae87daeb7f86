package org.studioportal.bulletin;

import static org.studioportal.bulletin.ArticleStatus.DRAFT;
import static org.studioportal.bulletin.ArticleStatus.IN_REVIEW;
import static org.studioportal.bulletin.ArticleStatus.PUBLISHED;
import static org.studioportal.bulletin.ArticleStatus.SCHEDULED;
import static org.studioportal.bulletin.ArticleStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** A step of an article's way from the desk to its readers. Screens show {@code bulletin.step.CODE}. */
public enum ArticleStep {
    /** Asks for review. */
    SUBMIT(IN_REVIEW, DRAFT),
    /** Its writer takes it back from review; the city takes an approved one back before its time. */
    RECALL(DRAFT, IN_REVIEW, SCHEDULED),
    /** A reviewer asks for more work. */
    SEND_BACK(DRAFT, IN_REVIEW),
    /** A reviewer, never one of those who wrote it, lets it be published: now or at a time. */
    APPROVE(SCHEDULED, IN_REVIEW),
    /** Readers see it from now on. */
    PUBLISH(PUBLISHED, SCHEDULED),
    /** Begins a new version of what readers see. */
    CORRECT(DRAFT, PUBLISHED, WITHDRAWN),
    /** Gives up a new version: what readers see stays. */
    DROP(PUBLISHED, DRAFT),
    /** Takes back what readers see, with a reason that they are told. */
    WITHDRAW(WITHDRAWN, PUBLISHED, DRAFT, IN_REVIEW, SCHEDULED);

    private final ArticleStatus to;
    private final Set<ArticleStatus> from;

    ArticleStep(ArticleStatus to, ArticleStatus first, ArticleStatus... others) {
        this.to = to;
        from = EnumSet.of(first, others);
    }

    public Set<ArticleStatus> from() {
        return Set.copyOf(from);
    }

    ArticleStatus to() {
        return to;
    }
}
