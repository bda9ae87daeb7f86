package org.studioportal.security;

import java.util.Locale;

/**
 * What the administrator looks for among the accounts.
 *
 * @param text part of the sign-in name or of the name; empty for all
 * @param role null for all
 */
public record AccountFilter(String text, Role role) {
    public static final AccountFilter ALL = new AccountFilter("", null);

    public AccountFilter {
        text = text == null ? "" : text.strip();
    }

    /** For a {@code like}, with the person's own signs taken literally. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
