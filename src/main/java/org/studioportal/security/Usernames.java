package org.studioportal.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a sign-in name is written: however it is typed, it is kept and looked up in one form. */
final class Usernames {
    static final int MAX_LENGTH = 60;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,59}");

    private Usernames() {}

    /** Without surrounding blanks, full-width letters made narrow, in lower case; never null. */
    static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The name in its one form.
     *
     * @throws AccountRefused.UsernameNotAllowed when it is too short, too long, has other characters than letters, digits
     *     and {@code . _ @ + -}, or is the system's own
     */
    static String checked(String typed) {
        String name = normalise(typed);
        if (!ALLOWED.matcher(name).matches() || name.equals(SystemWork.NAME)) {
            throw new AccountRefused.UsernameNotAllowed();
        }
        return name;
    }
}
