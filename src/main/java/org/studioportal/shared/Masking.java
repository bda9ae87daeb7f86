package org.studioportal.shared;

/** How personal data looks to people who may not see it in full. */
public final class Masking {
    private Masking() {}

    /**
     * Keeps the first character of a name and hides the rest: 陈晓明 becomes 陈**.
     *
     * @param name may be null or blank, which gives an empty text
     */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        int[] points = name.strip().codePoints().toArray();
        return Character.toString(points[0]) + "*".repeat(Math.max(1, Math.min(points.length - 1, 4)));
    }

    /**
     * Keeps the first three and the last four digits of a mobile number (199****0001); shorter numbers keep their last
     * two.
     *
     * @param phone may be null or blank, which gives an empty text
     */
    public static String phone(String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        String p = phone.strip();
        return p.length() >= 11
                ? p.substring(0, 3) + "*".repeat(p.length() - 7) + p.substring(p.length() - 4)
                : "*".repeat(Math.max(0, p.length() - 2)) + p.substring(Math.max(0, p.length() - 2));
    }

    /**
     * Keeps the first character and the domain of an address: p****@example.org.
     *
     * @param email may be null or blank, which gives an empty text
     */
    public static String email(String email) {
        if (email == null || email.isBlank()) {
            return "";
        }
        int at = email.indexOf('@');
        return at <= 0 ? "****" : email.substring(0, 1) + "****" + email.substring(at);
    }
}
