package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.studioportal.shared.pdf.ChineseMarks;
import org.studioportal.shared.pdf.PdfFont;

/** The look of an article on paper, by the classes of {@code bulletin/issue.css}; links work on screens. */
final class PrintSkin implements Skin {
    private final UnaryOperator<String> pictures;

    /** @param pictures gives the source of a picture by its hash; null when it is gone */
    PrintSkin(UnaryOperator<String> pictures) {
        this.pictures = pictures;
    }

    static Element classed(String name, String classes) {
        return new Element(name).addClass(classes);
    }

    @Override
    public Element element(Part part) {
        return switch (part) {
            case PARAGRAPH -> classed("p", "text");
            case HEADING -> new Element("h3");
            case SUBHEADING -> new Element("h4");
            case LIST -> new Element("ul");
            case NUMBERED_LIST -> new Element("ol");
            case ITEM -> new Element("li");
            case ITEM_TEXT, CELL_TEXT -> new Element("p");
            case QUOTE -> classed("div", "quote");
            case NOTE -> classed("div", "callout note");
            case TIP -> classed("div", "callout tip");
            case WARNING -> classed("div", "callout warning");
            case LABEL -> classed("p", "label");
            case TABLE -> classed("table", "data");
            case ROW -> new Element("tr");
            case CELL -> new Element("td");
            case HEAD_CELL -> new Element("th");
            case FIGURE -> classed("div", "figure");
            case PICTURE -> new Element("img");
            case CAPTION -> classed("p", "caption");
            case CARD -> classed("div", "card");
            case CARD_TITLE -> classed("p", "title");
            case CARD_LINE -> new Element("p");
            case RULE -> classed("div", "rule");
            case STRONG -> new Element("strong");
            case EMPHASIS -> new Element("em");
            case UNDERLINED -> new Element("u");
            case STRUCK -> new Element("s");
        };
    }

    @Override
    public Element linked(Element words, String text, String link) {
        Element leading = new Element("a").attr("href", link);
        leading.appendChildren(words.childNodes().stream().toList());
        return leading;
    }

    @Override
    public String source(Block.Picture picture) {
        return pictures.apply(picture.hash());
    }

    @Override
    public String shown(String text) {
        return PdfFont.printable(text);
    }

    /** The printer may end a line wherever the look changes: a mark goes with what it belongs to. */
    @Override
    public List<Run> set(List<Run> runs) {
        List<Run> set = new ArrayList<>();
        String carried = "";
        for (Run run : runs) {
            String text = carried + run.text();
            carried = "";
            int from = 0;
            while (!set.isEmpty() && from < text.length() && ChineseMarks.closes(text.charAt(from))) {
                from++;
            }
            if (from > 0) {
                Run before = set.removeLast();
                set.add(new Run(before.text() + text.substring(0, from), before.looks(), before.link()));
            }
            int to = text.length();
            while (run != runs.getLast() && to > from && ChineseMarks.opens(text.charAt(to - 1))) {
                to--;
            }
            carried = text.substring(to);
            if (to > from) {
                set.add(new Run(text.substring(from, to), run.looks(), run.link()));
            }
        }
        return set;
    }

    @Override
    public void address(Element card, String title, String url) {
        card.appendElement("p").appendElement("a").attr("href", url).appendText(url);
    }
}
