package org.studioportal.shared.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Formatted text that people write, without anything that could run, load or disguise itself. Cleaned on the way in and
 * again on the way out: what is in the database is not believed.
 */
public final class SafeHtml {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "strong", "em", "u", "s", "ul", "ol", "li", "blockquote", "br", "hr")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "s", "del", "strike")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private SafeHtml() {}

    /**
     * Keeps p, h3, h4, strong, em, u, s, ul, ol, li, blockquote, a (http, https, mailto, tel), br and hr; of everything
     * else the words. Cleaning twice gives the same.
     *
     * @param html null counts as empty
     * @return never null; empty when no words are left
     */
    public static String clean(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        Element body = parsed(html);
        if (words(body).isBlank()) {
            return "";
        }
        // Editors leave an empty line at the end to write on.
        for (Element last = body.lastElementChild();
                last != null && last.nameIs("p") && last.childNodeSize() == 0 && last.nextSibling() == null;
                last = body.lastElementChild()) {
            last.remove();
        }
        return body.html();
    }

    /** The cleaner writes every second Chinese mark as a number; written anew it stays what it is. */
    private static Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(POLICY.sanitize(html));
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static String words(Element body) {
        return body.text().replace('\u00a0', ' ');
    }

    /**
     * The words alone, a blank between blocks: for search, for counting, for a sentence in the history.
     *
     * @param html null counts as empty
     * @return never null
     */
    public static String text(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        return words(parsed(html)).strip();
    }

    /**
     * The words alone, each block on a line of its own: for files that know no formats.
     *
     * @param html null counts as empty
     * @return never null; {@link #paragraphs} makes the same lines of it
     */
    public static String lines(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        return parsed(html).select("p, h3, h4, li").stream()
                .filter(block -> block.select("> p").isEmpty())
                .map(block -> block.wholeText().replace('\u00a0', ' ').strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * Plain text as formatted text: a paragraph for each line.
     *
     * @param text null counts as empty
     * @return never null
     */
    public static String paragraphs(String text) {
        return text == null || text.isBlank()
                ? ""
                : text.strip()
                        .lines()
                        .map(line -> new Element("p").text(line.strip()).outerHtml())
                        .collect(Collectors.joining());
    }

    /** How many characters of words there are; what separates blocks does not count. */
    public static int length(String html) {
        if (html == null || html.isBlank()) {
            return 0;
        }
        String text = parsed(html).wholeText().replace("\n", "");
        return text.codePointCount(0, text.length());
    }
}
