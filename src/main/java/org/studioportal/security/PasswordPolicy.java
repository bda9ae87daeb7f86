package org.studioportal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may choose as a password: long enough, not their own name, not one that everybody tries first. No rules
 * about kinds of characters: they make passwords hard to remember, not hard to guess (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordPolicy {
    static final int MIN_LENGTH = 10;

    /** bcrypt reads no more than this. */
    static final int MAX_BYTES = 72;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** @throws AccountRefused.PasswordNotAllowed saying why */
    static void check(String username, String password) {
        String folded = password == null ? "" : password.toLowerCase(Locale.ROOT);
        if (folded.codePointCount(0, folded.length()) < MIN_LENGTH) {
            throw new AccountRefused.PasswordNotAllowed("short", MIN_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new AccountRefused.PasswordNotAllowed("long", MAX_BYTES);
        }
        if (folded.strip().equals(Usernames.normalise(username))) {
            throw new AccountRefused.PasswordNotAllowed("username");
        }
        if (COMMON.contains(folded) || folded.chars().distinct().count() < 4) {
            throw new AccountRefused.PasswordNotAllowed("common");
        }
    }

    private static Set<String> common() {
        try (var list = PasswordPolicy.class.getResourceAsStream("/security/common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
