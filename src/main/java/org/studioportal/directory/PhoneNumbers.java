package org.studioportal.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.studioportal.shared.text.Typed;

/** Phone numbers of the mainland as people write them, and the one way they are kept. */
public final class PhoneNumbers {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    // 010 and 02x have three digits, all other areas four; an extension may follow.
    private static final Pattern LANDLINE =
            Pattern.compile("(010|02\\d|0[3-9]\\d{2})-?([2-8]\\d{6,7})(?:(?:-|转)(\\d{1,6}))?");

    private PhoneNumbers() {}

    /** The eleven digits of a mobile number; blanks, hyphens and the country code are forgiven. */
    public static Optional<String> mobile(String text) {
        String digits = Typed.compact(text).replace("-", "").replaceFirst("^(\\+|00)86", "");
        return MOBILE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** A mobile number, or a landline with its area code, kept as 0577-12345678 or 0577-12345678-801. */
    public static Optional<String> any(String text) {
        Optional<String> mobile = mobile(text);
        if (mobile.isPresent()) {
            return mobile;
        }
        var landline = LANDLINE.matcher(Typed.compact(text).replace("(", "").replace(")", "-"));
        return landline.matches()
                ? Optional.of(landline.group(1)
                        + "-"
                        + landline.group(2)
                        + (landline.group(3) == null ? "" : "-" + landline.group(3)))
                : Optional.empty();
    }
}
