package org.studioportal.board;

import java.util.UUID;
import org.studioportal.security.AccountId;

/**
 * A claim that is about to be made.
 *
 * @param account the claimant's account where it is one person; null otherwise
 * @param madeBy who clicks
 * @param key of the click: the same one counts once
 * @param message what the claimant says; null for nothing
 * @param resident who it is for, when they have no account; null otherwise
 */
record NewClaim(Claimant claimant, AccountId account, AccountId madeBy, UUID key, String message, Requester resident) {}
