package org.studioportal.shared.html;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may be in an article at all, element by element; how it may stand together is {@link ArticleTree}'s matter. */
final class ArticlePolicy {
    static final Pattern BLOCK = Pattern.compile("[a-z0-9]{8}");
    static final Pattern PICTURE = Pattern.compile("pictures/([0-9a-f]{64})/large");
    static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");
    static final Pattern SPAN = Pattern.compile("[2-9]|[1-4]\\d|50");
    static final Pattern CALLOUT = Pattern.compile("note|tip|warning");
    static final Pattern CARD = Pattern.compile("studio|listing");
    static final Pattern REF = Pattern.compile("[1-9]\\d{0,17}");
    static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "ul", "ol", "li", "blockquote", "hr", "figure", "figcaption", "aside", "div")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "img", "a")
            .allowElements("strong", "em", "u", "s", "br")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "s", "del", "strike")
            .allowElements((name, attributes) -> "u", "ins")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h3", "h4", "h5", "h6")
            .allowElements((name, attributes) -> "tbody", "tfoot")
            // Their words are not to run into each other.
            .allowElements(
                    (name, attributes) -> "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "center",
                    "address",
                    "pre",
                    "dl",
                    "dt",
                    "dd",
                    "details",
                    "summary")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(PIXELS)
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("data-callout")
            .matching(CALLOUT)
            .onElements("aside")
            .allowAttributes("data-card")
            .matching(CARD)
            .onElements("div")
            .allowAttributes("data-ref")
            .matching(REF)
            .onElements("div")
            .allowAttributes("data-block")
            .matching(BLOCK)
            .onElements("p", "h2", "h3", "ul", "ol", "blockquote", "hr", "table", "figure", "aside", "div")
            .toFactory();

    private ArticlePolicy() {}

    static String applied(String html) {
        return POLICY.sanitize(html);
    }
}
