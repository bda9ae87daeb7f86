package org.studioportal.shared.html;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body of an article: paragraphs, headings, lists, quotations, tables, kept pictures, callouts and live cards, and
 * nothing that could run, load or disguise itself. Cleaned on the way in and again on the way out: what is in the
 * database is not believed.
 *
 * <p>Each block at the top has a name of eight letters and digits ({@code data-block}) that it keeps through editing:
 * comments and comparisons hold on to it.
 */
public final class ArticleHtml {
    /** Longer HTML than this is not taken; about eighty pages. */
    public static final int MOST_HTML = 400_000;

    private static final int NAME = 8;
    private static final int MEDIUM = 640;
    private static final int LARGE = 1600;

    /** What a live card shows. */
    public enum CardKind {
        STUDIO,
        LISTING;

        /** As it is written in the HTML. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is none such */
        public static CardKind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A live card in the text, by the number of the studio or the listing; whether there is such a one is not known. */
    public record Card(CardKind kind, long id) implements Serializable {}

    /** A stretch of an article as it is read. */
    public sealed interface Part extends Serializable {}

    /** As {@link #readable}. */
    public record Html(String html) implements Part {}

    /** The place of a live card. */
    public record CardPart(CardKind kind, long id) implements Part {}

    /**
     * A block at the top.
     *
     * @param html in the stored form
     * @param text its words alone; a picture's are its caption
     */
    public record Block(String id, String html, String text) implements Serializable {}

    private ArticleHtml() {}

    /** Whether {@link #clean} would refuse it for its length. */
    public static boolean tooLong(String html) {
        return html != null && (html.length() > MOST_HTML || tree(html).html().length() > MOST_HTML);
    }

    /**
     * The stored form. Of what an article may not have the words stay; pictures that are not kept by us go with their
     * captions. Blocks without a name, or with one that another has already, are given one. Cleaning twice gives the
     * same, and so does cleaning the same text again.
     *
     * @param html null counts as empty
     * @return never null; empty when there are neither words, pictures nor cards
     * @throws IllegalArgumentException if it is longer than {@link #MOST_HTML}, before or after
     */
    public static String clean(String html) {
        String clean = body(html).html();
        if (clean.length() > MOST_HTML) {
            throw new IllegalArgumentException("An article of " + clean.length() + " characters of HTML");
        }
        return clean;
    }

    /** The form for the page: cleaned, pictures in the size that suits, blocks as {@code id="p-…"} to link to. */
    public static String readable(String html) {
        return readable(body(html)).html();
    }

    /**
     * As {@link #readable}, with the places of the live cards.
     *
     * @return in order; empty when there is nothing
     */
    public static List<Part> parts(String html) {
        List<Part> parts = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        for (Element block : readable(body(html)).children()) {
            if (block.hasAttr("data-card")) {
                end(stretch, parts);
                Card card = card(block);
                parts.add(new CardPart(card.kind(), card.id()));
            } else {
                stretch.append(block.outerHtml());
            }
        }
        end(stretch, parts);
        return parts;
    }

    private static void end(StringBuilder stretch, List<Part> parts) {
        if (!stretch.isEmpty()) {
            parts.add(new Html(stretch.toString()));
            stretch.setLength(0);
        }
    }

    /** The words alone, a blank between blocks; captions too. */
    public static String text(String html) {
        return text(body(html));
    }

    /** How many characters of words there are; what separates blocks does not count. */
    public static int length(String html) {
        String words = body(html).wholeText().replace("\n", "");
        return words.codePointCount(0, words.length());
    }

    /** The hashes of the pictures in it, in order. */
    public static Set<String> pictures(String html) {
        Set<String> hashes = new LinkedHashSet<>();
        body(html).select("img").forEach(picture -> hashes.add(hash(picture)));
        return hashes;
    }

    /** The live cards in it, in order; one that is there twice comes twice. */
    public static List<Card> cards(String html) {
        return body(html).select("div[data-card]").stream()
                .map(ArticleHtml::card)
                .toList();
    }

    /** The blocks at the top, in order. */
    public static List<Block> blocks(String html) {
        return body(html).children().stream()
                .map(block -> new Block(block.attr("data-block"), block.outerHtml(), text(block)))
                .toList();
    }

    private static Card card(Element block) {
        return new Card(CardKind.of(block.attr("data-card")), Long.parseLong(block.attr("data-ref")));
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ').strip();
    }

    private static String hash(Element picture) {
        Matcher source = ArticlePolicy.PICTURE.matcher(picture.attr("src"));
        if (!source.matches()) {
            throw new IllegalStateException("A picture that was not cleaned");
        }
        return source.group(1);
    }

    private static Element body(String html) {
        if (html != null && html.length() > MOST_HTML) {
            throw new IllegalArgumentException("An article of " + html.length() + " characters of HTML");
        }
        return tree(html);
    }

    private static Element tree(String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        if (html == null || html.isBlank()) {
            return body;
        }
        // The cleaner writes every second Chinese mark as a number; written anew it stays what it is.
        ArticleTree.build(Jsoup.parseBodyFragment(ArticlePolicy.applied(html)).body(), body);
        if (text(body).isEmpty() && body.select("img, div[data-card]").isEmpty()) {
            return body.empty();
        }
        // Editors leave an empty line at the end to write on.
        while (body.lastElementChild().nameIs("p") && body.lastElementChild().childNodeSize() == 0) {
            body.lastElementChild().remove();
        }
        name(body);
        return body;
    }

    private static void name(Element body) {
        Set<String> taken = new HashSet<>();
        List<Element> nameless = new ArrayList<>();
        for (Element block : body.children()) {
            String name = block.attr("data-block");
            // Only at the top, and first wins: a block that was copied is another one.
            block.select("[data-block]").removeAttr("data-block");
            if (!name.isEmpty() && taken.add(name)) {
                block.attr("data-block", name);
            } else {
                nameless.add(block);
            }
        }
        Map<String, Integer> alike = new HashMap<>();
        for (Element block : nameless) {
            String words = block.outerHtml();
            String name;
            do {
                name = name(words + alike.merge(words, 1, Integer::sum));
            } while (!taken.add(name));
            block.attr("data-block", name);
        }
    }

    /** By what is in it, so that the same text is given the same names. */
    private static String name(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            StringBuilder name = new StringBuilder();
            for (byte b : Arrays.copyOf(digest, NAME)) {
                name.append(Character.forDigit(Byte.toUnsignedInt(b) % Character.MAX_RADIX, Character.MAX_RADIX));
            }
            return name.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    private static Element readable(Element body) {
        for (Element block : body.children()) {
            block.attr("id", "p-" + block.attr("data-block")).removeAttr("data-block");
        }
        body.select("img").forEach(ArticleHtml::responsive);
        return body;
    }

    private static void responsive(Element picture) {
        String hash = hash(picture);
        int width = pixels(picture, "width", LARGE);
        int longer = Math.max(width, pixels(picture, "height", 0));
        UnaryOperator<String> address = size -> "pictures/" + hash + "/" + size;
        if (longer > MEDIUM) {
            // What the picture is wide when its longer side is 640: a tall one is narrower.
            int medium = Math.max(1, Math.round((float) width * MEDIUM / longer));
            picture.attr(
                            "srcset",
                            "%s %dw, %s %dw".formatted(address.apply("medium"), medium, address.apply("large"), width))
                    .attr("sizes", "(min-width: 800px) 760px, 100vw");
        }
        picture.attr("loading", "lazy").attr("decoding", "async");
    }

    private static int pixels(Element picture, String side, int otherwise) {
        return picture.hasAttr(side) ? Integer.parseInt(picture.attr(side)) : otherwise;
    }
}
