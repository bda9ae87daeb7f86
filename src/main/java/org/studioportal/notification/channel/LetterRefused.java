package org.studioportal.notification.channel;

/** The other end does not take this letter. */
public class LetterRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param reason as the other end says it, without anything personal but the address
     * @param forGood whether trying again is pointless
     */
    public LetterRefused(String reason, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    public boolean forGood() {
        return forGood;
    }
}
