package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studioportal.shared.html.ArticleHtml;

/** Reads an article's body into blocks. What it does not know gives its words, so nothing else reaches a file. */
final class BodyReader {
    private static final Pattern PICTURE = Pattern.compile("pictures/([0-9a-f]{64})/\\w+");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}]+");
    private static final int WIDEST = 40;

    private final List<Block> blocks = new ArrayList<>();
    private List<Run> line = new ArrayList<>();

    private BodyReader() {}

    /** @param html null counts as empty */
    static List<Block> read(String html) {
        return within(Jsoup.parseBodyFragment(html == null ? "" : html).body());
    }

    private static List<Block> within(Element parent) {
        BodyReader reader = new BodyReader();
        reader.children(parent, EnumSet.noneOf(Run.Look.class), null);
        reader.endLine();
        return List.copyOf(reader.blocks);
    }

    private void children(Element parent, Set<Run.Look> looks, String link) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(new Run(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "), Set.copyOf(looks), link));
            } else if (child instanceof Element element) {
                element(element, looks, link);
            }
        }
    }

    private void element(Element element, Set<Run.Look> looks, String link) {
        switch (element.normalName()) {
            case "strong", "b" -> children(element, with(looks, Run.Look.STRONG), link);
            case "em", "i" -> children(element, with(looks, Run.Look.EMPHASIS), link);
            case "u" -> children(element, with(looks, Run.Look.UNDERLINED), link);
            case "s", "del" -> children(element, with(looks, Run.Look.STRUCK), link);
            case "br" -> line.add(new Run("\n", Set.of(), link));
            case "a" -> {
                String address = element.attr("href");
                children(element, looks, LINK.matcher(address).matches() ? address : link);
            }
            case "script", "style" -> {}
            default -> {
                endLine();
                block(element);
                endLine();
            }
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading(element, 2);
            case "h3", "h4" -> heading(element, 3);
            case "ul", "ol" -> items(element);
            case "blockquote" -> blocks.add(new Block.Quote(within(element)));
            case "aside" -> blocks.add(new Block.Callout(kind(element), within(element)));
            case "table" -> table(element);
            case "figure", "img" -> picture(element);
            case "hr" -> blocks.add(new Block.Rule());
            default -> {
                if (element.hasAttr("data-card")) {
                    card(element);
                } else {
                    children(element, EnumSet.noneOf(Run.Look.class), null);
                }
            }
        }
    }

    private void card(Element element) {
        String id = element.attr("data-ref");
        for (ArticleHtml.CardKind kind : ArticleHtml.CardKind.values()) {
            if (kind.code().equals(element.attr("data-card")) && id.matches("\\d{1,18}")) {
                blocks.add(new Block.Card(new ArticleHtml.Card(kind, Long.parseLong(id))));
            }
        }
    }

    private void heading(Element element, int level) {
        children(element, EnumSet.noneOf(Run.Look.class), null);
        List<Run> runs = ended();
        if (!runs.isEmpty()) {
            blocks.add(new Block.Heading(level, runs));
        }
    }

    private void items(Element list) {
        List<List<Block>> items = list.children().stream()
                .map(BodyReader::within)
                .filter(item -> !item.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(list.nameIs("ol"), items));
        }
    }

    private static Block.Callout.Kind kind(Element aside) {
        return switch (aside.attr("data-callout")) {
            case "tip" -> Block.Callout.Kind.TIP;
            case "warning" -> Block.Callout.Kind.WARNING;
            default -> Block.Callout.Kind.NOTE;
        };
    }

    private void table(Element table) {
        List<List<Block.Table.Cell>> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream().map(BodyReader::cell).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
    }

    private static Block.Table.Cell cell(Element cell) {
        return new Block.Table.Cell(cell.nameIs("th"), span(cell, "colspan"), span(cell, "rowspan"), within(cell));
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("[1-9]\\d?") ? Math.min(WIDEST, Integer.parseInt(span)) : 1;
    }

    private void picture(Element element) {
        Element image = element.nameIs("img") ? element : element.selectFirst("img");
        Matcher kept = PICTURE.matcher(image == null ? "" : image.attr("src"));
        if (kept.matches()) {
            Element caption = element.selectFirst("figcaption");
            blocks.add(new Block.Picture(
                    kept.group(1),
                    image.attr("alt").strip(),
                    caption == null ? "" : caption.text().strip()));
        }
    }

    private void endLine() {
        List<Run> runs = ended();
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(runs));
        }
    }

    /** The line so far, without blanks at its ends and doubled ones where its runs meet; empty when it has no words. */
    private List<Run> ended() {
        List<Run> runs = new ArrayList<>();
        boolean blankBefore = true;
        for (Run run : line) {
            String text = run.text();
            if (blankBefore && text.startsWith(" ")) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                blankBefore = text.endsWith(" ") || text.endsWith("\n");
                runs.add(new Run(text, run.looks(), run.link()));
            }
        }
        line = new ArrayList<>();
        while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
            runs.removeLast();
        }
        if (!runs.isEmpty()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text().stripTrailing(), last.looks(), last.link()));
        }
        return List.copyOf(runs);
    }

    private static Set<Run.Look> with(Set<Run.Look> looks, Run.Look look) {
        EnumSet<Run.Look> more = EnumSet.of(look);
        more.addAll(looks);
        return more;
    }
}
