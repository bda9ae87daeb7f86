package org.studioportal.studio;

import org.studioportal.shared.PortalException;

/** A use case of the studios that cannot be done as things stand. */
public abstract class StudioRefused extends PortalException {
    private StudioRefused(String key, Object... arguments) {
        super("studio.refused." + key, arguments);
    }

    /** It does not stand where that step begins; somebody else may have been quicker. */
    public static final class WrongStep extends StudioRefused {
        WrongStep(StudioStatus status) {
            super("step-" + status.name());
        }
    }

    /** Only a team of three or more is shown to visitors (paper 4.3). */
    public static final class TooFewMembers extends StudioRefused {
        TooFewMembers(int members, int least) {
            super("too-few", least, members);
        }
    }

    /** They are a member, or have not answered yet. */
    public static final class AlreadyAsked extends StudioRefused {
        AlreadyAsked() {
            super("already-asked");
        }
    }

    /** There is no open invitation. */
    public static final class NotInvited extends StudioRefused {
        NotInvited() {
            super("not-invited");
        }
    }

    /** They are neither a member nor invited. */
    public static final class NotMember extends StudioRefused {
        NotMember() {
            super("not-member");
        }
    }

    /** Who leads a studio cannot go before somebody else leads it. */
    public static final class LeadStays extends StudioRefused {
        LeadStays() {
            super("lead-stays");
        }
    }

    /** They cannot keep a studio, because they have no account. */
    public static final class NoAccount extends StudioRefused {
        NoAccount(String name) {
            super("no-account", name);
        }
    }
}
