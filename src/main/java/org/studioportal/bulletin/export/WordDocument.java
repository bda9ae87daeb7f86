package org.studioportal.bulletin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * An article as a Word file for the office system, in the look of official papers (GB/T 9704): its page, its margins,
 * type of size 三号 on lines of 28 points. Its styles are in {@code bulletin/word-styles.xml}.
 */
public final class WordDocument {
    /** What GB/T 9704 leaves between its margins. */
    static final int TEXT_WIDTH_MM = 210 - 28 - 26;

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private WordDocument() {}

    /** The file, without macros; pictures that are gone are left out. */
    public static byte[] of(ExportedArticle article, ExportWords words, PictureSource pictures) {
        List<Block> blocks = BodyReader.read(article.bodyHtml());
        return of(article, blocks, words, new PictureFiles(blocks, pictures));
    }

    static byte[] of(ExportedArticle article, List<Block> blocks, ExportWords words, PictureFiles pictures) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            prepare(document);
            properties(document.getProperties(), article);
            paragraph(document, "Title", article.title());
            String origin = words.origin(article);
            if (!origin.isEmpty()) {
                paragraph(document, "Subtitle", origin);
            }
            if (ExportWords.there(article.summary())) {
                paragraph(document, "Summary", article.summary());
            }
            new WordWriter(document, words, article.cards(), pictures).write(blocks);
            if (ExportWords.there(article.url())) {
                paragraph(document, "Source", words.say("bulletin-export.original", article.url()));
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("A Word file cannot be written", e);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void properties(POIXMLProperties properties, ExportedArticle article) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(article.title());
        core.setCreator(ExportWords.there(article.unit()) ? article.unit() : article.byline());
        core.setCategory(article.kindLabel());
        if (ExportWords.there(article.summary())) {
            core.setDescription(article.summary());
        }
    }

    private static void prepare(XWPFDocument document) throws IOException, XmlException {
        try (InputStream styles = resource("word-styles.xml");
                InputStream lists = resource("word-lists.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering numbering = document.createNumbering();
            List.of(NumberingDocument.Factory.parse(lists).getNumbering().getAbstractNumArray())
                    .forEach(list -> numbering.addAbstractNum(new XWPFAbstractNum(list)));
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setRight(twips(26));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText("— ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" —");
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(WordDocument.class.getResourceAsStream("/bulletin/" + name))
                .orElseThrow();
    }
}
