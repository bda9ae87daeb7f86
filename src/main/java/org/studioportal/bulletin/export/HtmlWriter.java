package org.studioportal.bulletin.export;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Phrases;

/** Writes blocks as HTML in any skin. */
final class HtmlWriter {
    private final Skin skin;
    private final Phrases words;
    private final Map<ArticleHtml.Card, CardText> cards;

    HtmlWriter(Skin skin, Phrases words, Map<ArticleHtml.Card, CardText> cards) {
        this.skin = skin;
        this.words = words;
        this.cards = cards;
    }

    void write(List<Block> blocks, Element into) {
        write(blocks, into, Part.PARAGRAPH);
    }

    private void write(List<Block> blocks, Element into, Part text) {
        blocks.forEach(block -> write(block, into, text));
    }

    private void write(Block block, Element into, Part text) {
        switch (block) {
            case Block.Heading heading ->
                runs(heading.runs(), added(heading.level() == 2 ? Part.HEADING : Part.SUBHEADING, into));
            case Block.Paragraph paragraph -> runs(paragraph.runs(), added(text, into));
            case Block.Items list -> {
                Element items = added(list.numbered() ? Part.NUMBERED_LIST : Part.LIST, into);
                list.items().forEach(item -> write(item, added(Part.ITEM, items), Part.ITEM_TEXT));
            }
            case Block.Quote quote -> write(quote.blocks(), added(Part.QUOTE, into), Part.ITEM_TEXT);
            case Block.Callout callout -> {
                Element box = added(Part.valueOf(callout.kind().name()), into);
                added(Part.LABEL, box).appendText(words.say("bulletin-export.callout." + callout.kind()));
                write(callout.blocks(), box, Part.ITEM_TEXT);
            }
            case Block.Table table -> table(table, into);
            case Block.Picture picture -> picture(picture, into);
            case Block.Card card -> card(cards.get(card.key()), into);
            case Block.Rule _ -> added(Part.RULE, into);
        }
    }

    private void table(Block.Table table, Element into) {
        Element element = added(Part.TABLE, into);
        for (List<Block.Table.Cell> cells : table.rows()) {
            boolean head = cells.stream().allMatch(Block.Table.Cell::head) && element.childrenSize() < 2;
            Element row = added(Part.ROW, group(element, head ? "thead" : "tbody"));
            for (Block.Table.Cell cell : cells) {
                Element of = added(cell.head() ? Part.HEAD_CELL : Part.CELL, row);
                if (cell.columns() > 1) {
                    of.attr("colspan", Integer.toString(cell.columns()));
                }
                if (cell.rows() > 1) {
                    of.attr("rowspan", Integer.toString(cell.rows()));
                }
                write(cell.blocks(), of, Part.CELL_TEXT);
            }
        }
    }

    private static Element group(Element table, String name) {
        Element last = table.lastElementChild();
        return last != null && last.nameIs(name) ? last : table.appendElement(name);
    }

    private void picture(Block.Picture picture, Element into) {
        String source = skin.source(picture);
        if (source == null) {
            return;
        }
        Element figure = added(Part.FIGURE, into);
        added(Part.PICTURE, figure).attr("src", source).attr("alt", picture.alt());
        if (!picture.caption().isEmpty()) {
            added(Part.CAPTION, figure).appendText(skin.shown(picture.caption()));
        }
    }

    private void card(CardText card, Element into) {
        if (card == null) {
            return;
        }
        Element box = added(Part.CARD, into);
        added(Part.CARD_TITLE, box).appendText(skin.shown(card.title()));
        if (ExportWords.there(card.line())) {
            added(Part.CARD_LINE, box).appendText(skin.shown(card.line()));
        }
        if (ExportWords.there(card.url())) {
            skin.address(box, card.title(), card.url());
        }
    }

    private void runs(List<Run> runs, Element into) {
        for (List<Run> together : Run.byLink(skin.set(runs))) {
            Element words = new Element("span");
            together.forEach(run -> run(run, words));
            String link = together.getFirst().link();
            if (link == null) {
                into.appendChildren(List.copyOf(words.childNodes()));
            } else {
                into.appendChild(skin.linked(words, Run.text(together), link));
            }
        }
    }

    private void run(Run run, Element into) {
        Element inner = into;
        for (Run.Look look : run.looks()) {
            inner = added(Part.valueOf(look.name()), inner);
        }
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inner.appendElement("br");
            }
            inner.appendText(skin.shown(lines[i]));
        }
    }

    private Element added(Part part, Element into) {
        Element element = skin.element(part);
        into.appendChild(element);
        return element;
    }
}
