package org.studioportal.board;

/** What somebody is to a listing or a claim; one may be several. */
public enum Party {
    /** Wrote the listing. */
    POSTER,
    /** Answers for the listing's side: the village's clerk for a need; the studio, or the unit, for an offer. */
    KEEPER,
    /** Claims, or acts for the one that does. */
    CLAIMANT,
    /** Gives the service: the claimant of a need, the poster and keeper of an offer. */
    HELPER,
    /** Gets the service: the poster and keeper of a need, the claimant of an offer. */
    RECEIVER,
    /** The portal itself, when time is up or a place comes free. */
    SYSTEM
}
