package org.studioportal.notification;

/** When a person wants to hear of a thing outside the portal; the inbox has it at once in any case. */
public enum Timing {
    NOW,
    /** With the others of the day, in one letter. */
    DAILY,
    /** With the others of the week, in one letter on Monday. */
    WEEKLY,
    NEVER
}
