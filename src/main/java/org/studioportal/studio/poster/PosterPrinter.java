package org.studioportal.studio.poster;

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
import java.util.function.Function;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.EncodedPicture;
import org.w3c.dom.Element;

/** Turns a poster into PDF: in the largest type in which everything fits, and on one page in any case. */
final class PosterPrinter {
    private static final String STYLE = style();

    static {
        // It tells of every font and every rule it passes by.
        XRLog.setLoggingEnabled(false);
    }

    private PosterPrinter() {}

    static byte[] print(Poster poster, EncodedPicture emblem, Messages messages) {
        Function<PosterDensity, String> page = density -> new PosterPage(poster, density, messages).html(emblem, STYLE);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page.apply(roomiest(page)), pdf).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** The first level that fits, found by halves: laying out is most of the work. */
    private static PosterDensity roomiest(Function<PosterDensity, String> page) {
        int from = 0;
        int to = PosterDensity.LEVELS.size() - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (fits(page.apply(PosterDensity.LEVELS.get(middle)))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return PosterDensity.LEVELS.get(from);
    }

    private static boolean fits(String html) {
        try (PdfBoxRenderer renderer =
                builder(html, new ByteArrayOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            Box content = renderer.getSharedContext().getBoxById("content");
            Box foot = renderer.getSharedContext().getBoxById("foot");
            return content.getAbsY() + content.getHeight() <= foot.getAbsY();
        }
    }

    private static PdfRendererBuilder builder(String html, ByteArrayOutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PosterFont::regular, PosterFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(PosterFont::bold, PosterFont.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new QrCodes());
        // Nothing is loaded; the emblem comes inside the page.
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
                    && element.getAttribute("type").equals(QrDrawing.TYPE);
        }
    }

    private static String style() {
        try (InputStream style = PosterPrinter.class.getResourceAsStream("/studio/poster.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The poster's style cannot be read", e);
        }
    }
}
