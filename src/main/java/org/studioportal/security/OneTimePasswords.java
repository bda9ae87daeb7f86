package org.studioportal.security;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Makes passwords that can be told over the telephone: syllables and two digits, {@code bavi-kumo-depa-39}; more than
 * four trillion of them, and throttled sign-in does not let many be tried. No letters or digits that look or sound alike.
 */
@Component
class OneTimePasswords {
    private static final String CONSONANTS = "bdfghkmnprstwz";
    private static final String VOWELS = "aeiou";
    private static final String DIGITS = "23456789";

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder password = new StringBuilder();
        for (int word = 0; word < 3; word++) {
            for (int syllable = 0; syllable < 2; syllable++) {
                password.append(any(CONSONANTS)).append(any(VOWELS));
            }
            password.append('-');
        }
        return password.append(any(DIGITS)).append(any(DIGITS)).toString();
    }

    private char any(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
