package org.studioportal.notification;

/** What people are reminded of. */
enum Reminder {
    /** The day before an agreed time. */
    APPOINTMENT_TOMORROW,
    /** An hour before. */
    APPOINTMENT_SOON,
    /** A claim or a request has waited too long for its answer. */
    DECISION_OVERDUE,
    /** The service began long ago, and nobody has reported. */
    REPORT_OVERDUE,
    /** Time will soon end a claim. */
    CLAIM_LAPSING,
    /** Time will soon end a listing. */
    LISTING_EXPIRING
}
