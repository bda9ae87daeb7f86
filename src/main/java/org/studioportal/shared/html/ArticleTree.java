package org.studioportal.shared.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Builds an article's body anew, from the words up: only what it makes itself is in it, and everything stands where the
 * editor would have put it. What may not stand inside something else (a picture in a list) follows it.
 */
final class ArticleTree {
    private static final Set<String> MARKS = Set.of("strong", "em", "u", "s", "a", "br");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> ONLY_AT_THE_TOP = Set.of("figure", "img", "table", "aside", "div", "hr");

    private final Element root;
    /** Found inside another block, for behind it. */
    private final List<Element> following = new ArrayList<>();

    private ArticleTree(Element root) {
        this.root = root;
    }

    /** Copies what is in one body into another, empty one. */
    static void build(Element from, Element to) {
        new ArticleTree(to).flow(from, to);
    }

    private void flow(Element from, Element to) {
        Element line = null;
        for (Node node : from.childNodes()) {
            if (inline(node)) {
                if (line == null) {
                    line = new Element("p");
                    to.appendChild(line);
                }
                copy(node, line);
            } else {
                line = settled(line);
                if (node instanceof Element element) {
                    block(element, to);
                    follow(to);
                }
            }
        }
        settled(line);
        follow(to);
    }

    /** Blanks between blocks are no paragraph. */
    private static Element settled(Element line) {
        if (line != null && blank(line) && line.children().isEmpty()) {
            line.remove();
        }
        return null;
    }

    private void follow(Element to) {
        if (to == root) {
            List<Element> now = List.copyOf(following);
            following.clear();
            now.forEach(element -> block(element, root));
        }
    }

    private void block(Element element, Element to) {
        String name = element.normalName();
        if (to != root && (ONLY_AT_THE_TOP.contains(name) && !wrapper(element))) {
            nested(element, to);
            return;
        }
        switch (name) {
            case "p" -> paragraph(element, to, "p");
            case "h2", "h3" -> paragraph(element, to, to == root ? name : "p");
            case "ul", "ol" -> list(element, to);
            case "blockquote" -> container(element, to, to == root ? "blockquote" : null);
            case "hr" -> to.appendChild(marked(new Element("hr"), element));
            case "figure" -> figure(element);
            case "img" -> picture(element, element, "");
            case "table" -> table(element);
            case "aside" -> callout(element);
            case "div" -> card(element, to);
            default -> flow(element, to);
        }
    }

    private static boolean wrapper(Element element) {
        return element.nameIs("div") && !element.hasAttr("data-card")
                || element.nameIs("aside") && !element.hasAttr("data-callout");
    }

    /** The words of a table or a callout stay where they are; pictures, cards and lines follow. */
    private void nested(Element element, Element to) {
        if (element.nameIs("table") || element.nameIs("aside")) {
            flow(element, to);
        } else {
            following.add(element);
        }
    }

    private void paragraph(Element from, Element to, String name) {
        if (from.childNodes().stream().allMatch(ArticleTree::inline)) {
            Element paragraph = marked(new Element(name), from);
            from.childNodes().forEach(node -> copy(node, paragraph));
            to.appendChild(paragraph);
        } else {
            flow(from, to);
        }
    }

    private Element container(Element from, Element to, String name) {
        if (name == null) {
            flow(from, to);
            return to;
        }
        Element container = marked(new Element(name), from);
        flow(from, container);
        if (container.childNodeSize() > 0) {
            to.appendChild(container);
        }
        return container;
    }

    private void list(Element from, Element to) {
        if (to.nameIs("aside")) {
            flow(from, to);
            return;
        }
        Element list = marked(new Element(from.normalName()), from);
        for (Node node : from.childNodes()) {
            if (node instanceof Element item && item.nameIs("li")) {
                item(item, list);
            } else if (node instanceof Element inner
                    && LISTS.contains(inner.normalName())
                    && list.childNodeSize() > 0) {
                list(inner, list.lastElementChild());
            } else if (node instanceof Element || !((TextNode) node).isBlank()) {
                item(new Element("li").appendChild(node.clone()), list);
            }
        }
        if (list.childNodeSize() > 0) {
            to.appendChild(list);
        }
    }

    private void item(Element from, Element list) {
        Element item = new Element("li");
        flow(from, item);
        // As the editor has it: an item begins with a paragraph.
        if (item.childNodeSize() == 0 || !item.child(0).nameIs("p")) {
            item.prependChild(new Element("p"));
        }
        list.appendChild(item);
    }

    private void figure(Element from) {
        List<Element> pictures = from.select("img");
        if (pictures.isEmpty()) {
            // A figure that lost its picture has nothing to caption.
            from.select("figcaption").remove();
            if (from.hasText()) {
                flow(from, root);
            }
            return;
        }
        Element caption = from.selectFirst("figcaption");
        String words = caption == null ? "" : caption.text().strip();
        for (Element picture : pictures) {
            picture(picture, from, picture == pictures.getLast() ? words : "");
        }
    }

    private void picture(Element from, Element block, String caption) {
        if (!matches(from, "src", ArticlePolicy.PICTURE)) {
            return;
        }
        Element picture = new Element("img");
        picture.attr("src", from.attr("src"));
        picture.attr("alt", from.attr("alt").strip());
        keep(from, picture, "width", ArticlePolicy.PIXELS);
        keep(from, picture, "height", ArticlePolicy.PIXELS);
        Element figure = marked(new Element("figure"), block).appendChild(picture);
        if (!caption.isBlank()) {
            figure.appendChild(new Element("figcaption").text(caption));
        }
        root.appendChild(figure);
    }

    private void table(Element from) {
        Element table = marked(new Element("table"), from);
        for (Element part : from.children()) {
            if (part.nameIs("thead") || part.nameIs("tbody")) {
                Element rows = new Element(part.normalName());
                part.children().stream().filter(row -> row.nameIs("tr")).forEach(row -> row(row, rows));
                if (rows.childNodeSize() > 0) {
                    table.appendChild(rows);
                }
            }
        }
        if (table.childNodeSize() > 0) {
            root.appendChild(table);
        }
    }

    private void row(Element from, Element rows) {
        Element row = new Element("tr");
        for (Element cell : from.children()) {
            if (cell.nameIs("th") || cell.nameIs("td")) {
                Element copy = new Element(cell.normalName());
                keep(cell, copy, "colspan", ArticlePolicy.SPAN);
                keep(cell, copy, "rowspan", ArticlePolicy.SPAN);
                flow(cell, copy);
                if (copy.childNodeSize() == 0) {
                    copy.appendChild(new Element("p"));
                }
                row.appendChild(copy);
            }
        }
        if (row.childNodeSize() > 0) {
            rows.appendChild(row);
        }
    }

    private void callout(Element from) {
        if (!matches(from, "data-callout", ArticlePolicy.CALLOUT)) {
            flow(from, root);
            return;
        }
        Element callout = marked(new Element("aside"), from).attr("data-callout", from.attr("data-callout"));
        flow(from, callout);
        if (callout.hasText()) {
            root.appendChild(callout);
        }
    }

    private void card(Element from, Element to) {
        if (!matches(from, "data-card", ArticlePolicy.CARD) || !matches(from, "data-ref", ArticlePolicy.REF)) {
            flow(from, to);
            return;
        }
        root.appendChild(marked(new Element("div"), from)
                .attr("data-card", from.attr("data-card"))
                .attr("data-ref", from.attr("data-ref")));
    }

    /** Whether it can stand in a paragraph: words, and marks around nothing but words. */
    private static boolean inline(Node node) {
        return switch (node) {
            case TextNode text -> true;
            case Element element ->
                MARKS.contains(element.normalName())
                        && element.childNodes().stream().allMatch(ArticleTree::inline);
            default -> false;
        };
    }

    private static void copy(Node node, Element to) {
        if (node instanceof TextNode text) {
            to.appendChild(new TextNode(text.getWholeText()));
            return;
        }
        Element element = (Element) node;
        String name = element.normalName();
        boolean link = name.equals("a");
        if (name.equals("br")) {
            to.appendChild(new Element("br"));
        } else if (to.closest(name) != null || link && !matches(element, "href", ArticlePolicy.ADDRESS)) {
            element.childNodes().forEach(child -> copy(child, to));
        } else {
            Element mark = new Element(name);
            if (link) {
                mark.attr("href", element.attr("href")).attr("rel", "noopener noreferrer nofollow");
            }
            to.appendChild(mark);
            element.childNodes().forEach(child -> copy(child, mark));
        }
    }

    private static Element marked(Element to, Element from) {
        keep(from, to, "data-block", ArticlePolicy.BLOCK);
        return to;
    }

    private static void keep(Element from, Element to, String attribute, Pattern pattern) {
        if (matches(from, attribute, pattern)) {
            to.attr(attribute, from.attr(attribute));
        }
    }

    private static boolean matches(Element element, String attribute, Pattern pattern) {
        return pattern.matcher(element.attr(attribute)).matches();
    }

    private static boolean blank(Element line) {
        return line.wholeText().replace('\u00a0', ' ').isBlank();
    }
}
