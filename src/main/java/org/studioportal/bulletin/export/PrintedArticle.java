package org.studioportal.bulletin.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.studioportal.shared.pdf.PdfPrinter;

/** An article within a printed issue. */
final class PrintedArticle {
    /** As many characters as half a page takes in half its width. */
    private static final int BRIEF = 450;

    private final ExportedArticle article;
    private final String id;
    private final ExportWords words;
    private final UnaryOperator<String> pictures;
    private final List<Block> blocks;

    PrintedArticle(ExportedArticle article, String id, ExportWords words, UnaryOperator<String> pictures) {
        this.article = article;
        this.id = id;
        this.words = words;
        this.pictures = pictures;
        this.blocks = BodyReader.read(article.bodyHtml());
    }

    ExportedArticle article() {
        return article;
    }

    /** What the contents lead to. */
    String id() {
        return id;
    }

    /** All its pictures, the cover first. */
    Stream<String> hashes() {
        return Stream.concat(
                Stream.ofNullable(article.coverHash()),
                PictureFiles.pictures(blocks).stream().map(Block.Picture::hash));
    }

    /** As an article of its own. */
    void write(Element body) {
        Element of = body.appendElement("div").addClass("article");
        head(of.appendElement("div").addClass("head"));
        summary(of);
        cover(of);
        blocks(of);
        if (ExportWords.there(article.url())) {
            Element row = of.appendElement("table").addClass("online").appendElement("tr");
            row.appendElement("td").addClass("address").appendText(words.say("bulletin-export.read-online"));
            row.appendElement("td")
                    .addClass("code")
                    .appendElement("object")
                    .attr("type", PdfPrinter.QR_CODE)
                    .attr("data", article.url());
        }
    }

    /** As one of several short ones. */
    void writeBrief(Element cell) {
        title(cell);
        cover(cell);
        if (blocks.isEmpty()) {
            summary(cell);
        }
        blocks(cell);
    }

    private void head(Element head) {
        head.appendElement("div").addClass("kicker").appendText(PrintedIssue.text(article.kindLabel()));
        title(head);
    }

    private void title(Element head) {
        head.appendElement("h2").attr("id", id).appendText(PrintedIssue.text(article.title()));
        String origin = PrintedIssue.text(words.origin(article));
        if (!origin.isEmpty()) {
            head.appendElement("div").addClass("origin").appendText(origin);
        }
    }

    private void summary(Element of) {
        if (ExportWords.there(article.summary())) {
            of.appendElement("div").addClass("summary").appendText(PrintedIssue.text(article.summary()));
        }
    }

    private void blocks(Element of) {
        new HtmlWriter(new PrintSkin(pictures), words, article.cards())
                .write(blocks, of.appendElement("div").addClass("body"));
    }

    private void cover(Element of) {
        boolean shown = PictureFiles.pictures(blocks).stream()
                .anyMatch(picture -> picture.hash().equals(article.coverHash()));
        String source = article.coverHash() == null || shown ? null : pictures.apply(article.coverHash());
        if (source != null) {
            of.appendElement("div")
                    .addClass("figure")
                    .appendElement("img")
                    .attr("src", source)
                    .attr("alt", "");
        }
    }

    /** Nothing but a few paragraphs. */
    boolean brief() {
        return blocks.stream().allMatch(Block.Paragraph.class::isInstance)
                && blocks.stream()
                                .map(Block.Paragraph.class::cast)
                                .mapToInt(
                                        paragraph -> Run.text(paragraph.runs()).length())
                                .sum()
                        <= BRIEF;
    }
}
