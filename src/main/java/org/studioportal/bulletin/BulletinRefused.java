package org.studioportal.bulletin;

import org.studioportal.shared.PortalException;

/** A use case of the bulletins that cannot be done as things stand. */
public abstract class BulletinRefused extends PortalException {
    private BulletinRefused(String key, Object... arguments) {
        super("bulletin.refused." + key, arguments);
    }

    /** There is no such article, or not for this person. */
    public static final class Unknown extends BulletinRefused {
        Unknown() {
            super("unknown");
        }
    }

    /** It does not stand where that step begins; somebody else may have been quicker. */
    public static final class WrongStep extends BulletinRefused {
        WrongStep(ArticleStatus status) {
            super("step-" + status.name());
        }
    }

    /** Nobody approves what they have written themselves. */
    public static final class OwnWork extends BulletinRefused {
        OwnWork() {
            super("own-work");
        }
    }

    /** Readers know it by its address. */
    public static final class AddressStays extends BulletinRefused {
        AddressStays() {
            super("address-stays");
        }
    }

    /** Readers have seen it: it can be withdrawn, not thrown away. */
    public static final class Published extends BulletinRefused {
        Published() {
            super("published");
        }
    }

    /** An issue needs articles that everybody may read. */
    public static final class NotForIssue extends BulletinRefused {
        NotForIssue(String title) {
            super("not-for-issue", title);
        }
    }

    /** An issue without articles. */
    public static final class EmptyIssue extends BulletinRefused {
        EmptyIssue() {
            super("empty-issue");
        }
    }

    /** A published issue is printed and sent: it stays as it is. */
    public static final class IssueOut extends BulletinRefused {
        IssueOut() {
            super("issue-out");
        }
    }
}
