package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An article as text alone, for chats and text fields. */
public final class PlainText {
    private final ExportedArticle article;
    private final ExportWords words;

    private PlainText(ExportedArticle article, ExportWords words) {
        this.article = article;
        this.words = words;
    }

    /**
     * Blank lines between blocks, lists with their marks, tables with tabs between cells, addresses in parentheses.
     *
     * @return with {@code \n} at the end of each line
     */
    public static String of(ExportedArticle article, ExportWords words) {
        return of(article, BodyReader.read(article.bodyHtml()), words);
    }

    static String of(ExportedArticle article, List<Block> blocks, ExportWords words) {
        List<String> parts = new ArrayList<>(List.of(article.title(), words.origin(article)));
        if (ExportWords.there(article.summary())) {
            parts.add(article.summary());
        }
        parts.add(new PlainText(article, words).text(blocks, "\n\n"));
        if (ExportWords.there(article.url())) {
            parts.add(words.say("bulletin-export.original", article.url()));
        }
        return parts.stream().filter(ExportWords::there).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String text(List<Block> blocks, String between) {
        return blocks.stream().map(this::text).filter(ExportWords::there).collect(Collectors.joining(between));
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> runs(heading.runs());
            case Block.Paragraph paragraph -> runs(paragraph.runs());
            case Block.Items list -> items(list);
            case Block.Quote quote -> text(quote.blocks(), "\n").replaceAll("(?m)^", "> ");
            case Block.Callout callout ->
                words.say("bulletin-export.text.callout", words.say("bulletin-export.callout." + callout.kind()))
                        + text(callout.blocks(), "\n");
            case Block.Table table -> table(table);
            case Block.Picture picture ->
                picture.words().isEmpty()
                        ? words.say("bulletin-export.text.picture")
                        : words.say("bulletin-export.text.picture-of", picture.words());
            case Block.Card card -> card(article.cards().get(card.key()));
            case Block.Rule _ -> "———";
        };
    }

    private String items(Block.Items list) {
        List<String> lines = new ArrayList<>();
        for (List<Block> item : list.items()) {
            String mark = list.numbered() ? lines.size() + 1 + ". " : "• ";
            String indent = " ".repeat(mark.length());
            lines.add(mark + text(item, "\n").replace("\n", "\n" + indent));
        }
        return String.join("\n", lines);
    }

    private String table(Block.Table table) {
        return new TableGrid(table)
                .rows().stream()
                        .map(row -> row.stream().map(this::cell).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
    }

    private String cell(TableGrid.Place place) {
        return place.cell() == null || place.right() || place.below()
                ? ""
                : text(place.cell().blocks(), " ").replaceAll("[\\t\\n]+", " ");
    }

    private String card(CardText card) {
        if (card == null) {
            return "";
        }
        String line = ExportWords.there(card.line()) ? "\n" + card.line() : "";
        return words.say("bulletin-export.text.card", card.title())
                + line
                + (ExportWords.there(card.url()) ? "\n" + card.url() : "");
    }

    private String runs(List<Run> runs) {
        return Run.byLink(runs).stream().map(this::linked).collect(Collectors.joining());
    }

    private String linked(List<Run> together) {
        String text = Run.text(together);
        String link = together.getFirst().link();
        return Run.leadsElsewhere(text, link) ? text + words.say("bulletin-export.text.link", Run.address(link)) : text;
    }
}
