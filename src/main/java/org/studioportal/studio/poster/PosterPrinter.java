package org.studioportal.studio.poster;

import java.util.function.Function;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.pdf.PdfPrinter;
import org.studioportal.shared.picture.EncodedPicture;

/** Turns a poster into PDF: in the largest type in which everything fits, and on one page in any case. */
final class PosterPrinter {
    private static final String STYLE = PdfPrinter.style("/studio/poster.css");

    private PosterPrinter() {}

    static byte[] print(Poster poster, EncodedPicture emblem, Messages messages) {
        Function<PosterDensity, String> page = density -> new PosterPage(poster, density, messages).html(emblem, STYLE);
        return PdfPrinter.print(page.apply(roomiest(page)), poster.language());
    }

    /** The first level that fits, found by halves: laying out is most of the work. */
    private static PosterDensity roomiest(Function<PosterDensity, String> page) {
        int from = 0;
        int to = PosterDensity.LEVELS.size() - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (PdfPrinter.endsAbove(page.apply(PosterDensity.LEVELS.get(middle)), "content", "foot")) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return PosterDensity.LEVELS.get(from);
    }
}
