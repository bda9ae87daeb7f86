package org.studioportal.bulletin.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Phrases;
import org.studioportal.shared.picture.EncodedPicture;

/** Writes blocks into a Word document by the names of its styles. */
final class WordWriter {
    private static final double TALLEST_MM = 120;
    private static final int EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10;
    private static final int DEEPEST = 2;

    /**
     * Where blocks go.
     *
     * @param paragraphs gives a new paragraph at the end
     * @param style of ordinary text there; null for the document's own
     * @param list the list that the text belongs to; null for none
     * @param depth how many lists are around it
     * @param width in millimetres
     * @param inTable whether there is no room for another table
     */
    record Place(
            Supplier<XWPFParagraph> paragraphs,
            String style,
            BigInteger list,
            int depth,
            double width,
            boolean inTable) {
        Place styled(String other) {
            return new Place(paragraphs, other, list, depth, width, inTable);
        }

        Place listed(BigInteger other) {
            return new Place(paragraphs, style, other, depth + 1, width, inTable);
        }

        Place unlisted() {
            return new Place(paragraphs, style, null, depth, width, inTable);
        }
    }

    private final XWPFDocument document;
    private final Phrases words;
    private final Map<ArticleHtml.Card, CardText> cards;
    private final PictureFiles pictures;

    WordWriter(XWPFDocument document, Phrases words, Map<ArticleHtml.Card, CardText> cards, PictureFiles pictures) {
        this.document = document;
        this.words = words;
        this.cards = cards;
        this.pictures = pictures;
    }

    void write(List<Block> blocks) {
        write(blocks, new Place(document::createParagraph, null, null, 0, WordDocument.TEXT_WIDTH_MM, false));
    }

    void write(List<Block> blocks, Place place) {
        blocks.forEach(block -> write(block, place));
    }

    private void write(Block block, Place place) {
        switch (block) {
            case Block.Heading heading ->
                runs(heading.runs(), paragraph(place.unlisted(), heading.level() == 2 ? "Heading1" : "Heading2"));
            case Block.Paragraph paragraph -> runs(paragraph.runs(), paragraph(place, place.style()));
            case Block.Items list -> items(list, place);
            case Block.Quote quote -> write(quote.blocks(), place.unlisted().styled("Quote"));
            case Block.Callout callout -> {
                // Neighbours of one style and border are one box.
                Place box = place.unlisted().styled("Callout");
                XWPFParagraph label = paragraph(box, "Callout");
                label.setKeepNext(true);
                strong(label, words.say("bulletin-export.callout." + callout.kind()));
                write(callout.blocks(), box);
            }
            case Block.Table table -> table(table, place);
            case Block.Picture picture -> picture(picture, place);
            case Block.Card card -> card(cards.get(card.key()), place);
            case Block.Rule _ -> paragraph(place.unlisted(), "Rule");
        }
    }

    private void items(Block.Items list, Place place) {
        BigInteger number = document.getNumbering().addNum(BigInteger.valueOf(list.numbered() ? 0 : 1));
        for (int level = 0; list.numbered() && level <= DEEPEST; level++) {
            // Else it goes on counting where the list before it ended.
            CTNumLvl anew = document.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
            anew.setIlvl(BigInteger.valueOf(level));
            anew.addNewStartOverride().setVal(BigInteger.ONE);
        }
        Place inside = (place.style() == null ? place.styled("ListParagraph") : place).listed(number);
        for (List<Block> item : list.items()) {
            // Only the first paragraph of an item has its mark.
            write(item.getFirst(), inside);
            Place below = inside.unlisted().styled(place.style() == null ? "ListContinue" : place.style());
            write(item.subList(1, item.size()), below);
        }
    }

    private void table(Block.Table table, Place place) {
        TableGrid grid = new TableGrid(table);
        if (place.inTable()) {
            grid.rows()
                    .forEach(row -> row.stream()
                            .filter(cell -> cell.cell() != null && !cell.right() && !cell.below())
                            .forEach(cell -> write(cell.cell().blocks(), place)));
            return;
        }
        new WordTable(document, grid).fill(this);
        // Word makes one of two tables that touch each other.
        paragraph(place, "TableText");
    }

    private void picture(Block.Picture picture, Place place) {
        PictureFiles.PictureFile file = pictures.of(picture);
        if (file == null) {
            return;
        }
        EncodedPicture image = file.picture();
        double width = Math.min(place.width(), TALLEST_MM * image.width() / image.height());
        XWPFParagraph line = paragraph(place.unlisted(), "Picture");
        line.setKeepNext(!picture.caption().isEmpty());
        XWPFRun run = line.createRun();
        try {
            XWPFPicture put = run.addPicture(
                    new ByteArrayInputStream(image.content()),
                    image.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG,
                    file.path().substring(file.path().indexOf('/') + 1),
                    (int) (width * EMU_PER_MM),
                    (int) (width * image.height() / image.width() * EMU_PER_MM));
            put.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alt());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A kept picture is none", e);
        }
        if (!picture.caption().isEmpty()) {
            paragraph(place.unlisted(), "Caption").createRun().setText(picture.caption());
        }
    }

    private void card(CardText card, Place place) {
        if (card == null) {
            return;
        }
        XWPFParagraph box = paragraph(place.unlisted(), "Card");
        XWPFRun title = strong(box, card.title());
        if (ExportWords.there(card.line())) {
            title.addBreak();
            box.createRun().setText(card.line());
        }
        if (ExportWords.there(card.url())) {
            box.createRun().addBreak();
            link(box, new Run(card.url(), Set.of(), card.url()));
        }
    }

    private static XWPFRun strong(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
        return run;
    }

    private static XWPFParagraph paragraph(Place place, String style) {
        XWPFParagraph paragraph = place.paragraphs().get();
        if (style != null) {
            paragraph.setStyle(style);
        }
        if (place.list() != null) {
            paragraph.setNumID(place.list());
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(DEEPEST, place.depth() - 1)));
        }
        return paragraph;
    }

    private static void runs(List<Run> runs, XWPFParagraph paragraph) {
        if (Run.text(runs).contains("\n")) {
            // Word stretches a line before a break like any other.
            paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
        for (Run run : runs) {
            if (run.link() == null) {
                put(run, paragraph.createRun());
            } else {
                link(paragraph, run);
            }
        }
    }

    private static void link(XWPFParagraph paragraph, Run run) {
        try {
            XWPFRun linked = paragraph.createHyperlinkRun(new URI(run.link()).toASCIIString());
            linked.setStyle("Hyperlink");
            put(run, linked);
        } catch (URISyntaxException _) {
            // Browsers take more for an address than Word does.
            put(run, paragraph.createRun());
        }
    }

    private static void put(Run run, XWPFRun into) {
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.addBreak();
            }
            into.setText(lines[i], i);
        }
        run.looks().forEach(look -> {
            switch (look) {
                case STRONG -> into.setBold(true);
                case EMPHASIS -> into.setItalic(true);
                case UNDERLINED -> into.setUnderline(UnderlinePatterns.SINGLE);
                case STRUCK -> into.setStrikeThrough(true);
            }
        });
    }
}
