package org.studioportal.board;

import java.io.Serializable;

/**
 * The person in need. Shown in full only to themselves, to their village's clerk and to those whose claim was accepted.
 *
 * @param name null in a draft
 * @param phone null when there is none
 * @param address where they live, if the helper is to come there; null when it does not matter
 */
public record Requester(String name, String phone, String address) implements Serializable {
    /** Nothing said yet. */
    public static final Requester NONE = new Requester(null, null, null);
}
