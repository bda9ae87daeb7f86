package org.studioportal.notification.channel;

import java.util.Locale;
import org.studioportal.security.AccountId;

/**
 * Whom a letter is for.
 *
 * @param email null when none is known
 * @param phone in full; null when none is known
 * @param language one that the portal speaks
 */
public record Recipient(
        AccountId account, String username, String displayName, String email, String phone, Locale language) {}
