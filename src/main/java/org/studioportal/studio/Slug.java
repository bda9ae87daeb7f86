package org.studioportal.studio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.studioportal.shared.WrongInput;

/** Addresses of studios' pages. */
final class Slug {
    private static final Pattern SOUND = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** @throws SlugRefused.Malformed when it cannot be part of an address */
    static String checked(String slug) {
        if (slug == null || !SOUND.matcher(slug).matches()) {
            throw new SlugRefused.Malformed(String.valueOf(slug));
        }
        return slug;
    }

    /** That another studio has the address, as a sentence for its field. */
    static WrongInput takenAsInput(String slug) {
        return new WrongInput(ProfileField.SLUG.name(), "studio.slug.taken", slug);
    }

    /** An address made of a roster code that is free: with a number behind it where the plain one is taken. */
    static String of(String code, Predicate<String> taken) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "studio" : plain;
        String slug = base;
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}
