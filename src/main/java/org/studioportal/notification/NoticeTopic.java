package org.studioportal.notification;

/** What kinds of notices are about; the inbox and the preferences are ordered by it. */
public enum NoticeTopic {
    /** What the person takes on or books. */
    CLAIMS,
    /** What the person posted, or answers for. */
    LISTINGS,
    /** Agreed times. */
    APPOINTMENTS,
    STUDIOS,
    /** What the person writes, reviews, or is to read. */
    BULLETINS,
    ACCOUNT
}
