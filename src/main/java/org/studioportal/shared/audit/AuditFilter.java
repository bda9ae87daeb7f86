package org.studioportal.shared.audit;

/**
 * What somebody looks for in the audit trail.
 *
 * @param who the exact sign-in name; blank for everybody
 * @param what the beginning of the action's code, such as {@code account} or {@code roster.imported}; blank for all
 */
public record AuditFilter(String who, String what) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "");

    public AuditFilter {
        who = who == null ? "" : who.strip();
        what = what == null ? "" : what.strip();
    }
}
