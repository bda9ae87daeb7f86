package org.studioportal.shared.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.studioportal.shared.picture.EncodedPicture;
import org.w3c.dom.Element;

/**
 * Sets well-formed HTML as PDF. Its style is in the page, its pictures are {@link #data}, its only family is
 * {@link PdfFont#FAMILY} (400 and 700); {@code <object type="image/qr" data="…">} is a QR code. The page's title
 * and {@code <bookmarks>} become the file's. Takes a core for a second or so and two fonts of 10 MB: what
 * people can ask for goes through {@link PdfPress}.
 */
public final class PdfPrinter {
    /** The type of an object that is drawn as a code of its data. */
    public static final String QR_CODE = "image/qr";

    static {
        // It tells of every font and every rule it passes by.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /** The page as a file in that language. */
    public static byte[] print(String html, Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html, pdf).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** Whether one element of the page, by its id, ends before another begins. */
    public static boolean endsAbove(String html, String upper, String lower) {
        try (PdfBoxRenderer renderer =
                builder(html, new ByteArrayOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            Box above = renderer.getSharedContext().getBoxById(upper);
            Box below = renderer.getSharedContext().getBoxById(lower);
            return above.getAbsY() + above.getHeight() <= below.getAbsY();
        }
    }

    /** A picture as the source of an {@code <img>}. */
    public static String data(EncodedPicture picture) {
        return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.content());
    }

    /**
     * A style sheet out of the jar.
     *
     * @param path from the root, as {@code /studio/poster.css}
     */
    public static String style(String path) {
        try (InputStream style = PdfPrinter.class.getResourceAsStream(path)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static PdfRendererBuilder builder(String html, ByteArrayOutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PdfFont::regular, PdfFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(PdfFont::bold, PdfFont.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useObjectDrawerFactory(new QrCodes());
        // Nothing is loaded; pictures come inside the page.
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(html, null);
        builder.withProducer("Studio Portal");
        return builder.toStream(pdf);
    }

    private static final class QrCodes implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? new QrDrawing() : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getNodeName().equals("object")
                    && element.getAttribute("type").equals(QR_CODE);
        }
    }
}
