package org.studioportal.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;

/** Addresses of articles' pages. */
final class ArticleSlug {
    private static final Pattern SOUND = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    /** What else stands beside the articles' pages. */
    private static final Set<String> TAKEN = Set.of("issues", "search", "bookmarks", "list");

    /** Those that the portal makes itself. */
    private static final Pattern MADE = Pattern.compile("\\d{8}-\\d+");

    private ArticleSlug() {}

    /** @throws WrongInput for {@code slug} when it cannot be the address of an article */
    static String checked(String typed) {
        String slug = typed == null ? "" : typed.strip();
        if (!SOUND.matcher(slug).matches()) {
            throw new WrongInput("slug", "bulletin.slug.malformed");
        }
        if (TAKEN.contains(slug) || MADE.matcher(slug).matches()) {
            throw taken(slug);
        }
        return slug;
    }

    static WrongInput taken(String slug) {
        return new WrongInput("slug", "bulletin.slug.taken", slug);
    }

    /** The address of an article that nobody gave one: its day and its number, which nobody else has. */
    static String of(ArticleId id, Instant at) {
        return LocalDate.ofInstant(at, PortalTime.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + id;
    }
}
