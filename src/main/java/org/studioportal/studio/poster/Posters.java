package org.studioportal.studio.poster;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.pdf.PdfPress;
import org.studioportal.shared.picture.EncodedPicture;

/** Prints posters, or finds them where they are kept. */
@Component
class Posters {
    private final Messages messages;
    private final PdfPress press;

    Posters(Messages messages, PdfPress press) {
        this.messages = messages;
        this.press = press;
    }

    /**
     * The poster as PDF.
     *
     * @param emblem asked for only when it is printed; may give null
     * @return empty when so many are printed that this one had to wait too long
     */
    Optional<byte[]> pdf(Poster poster, Supplier<EncodedPicture> emblem) {
        // All that is on it, in the least room.
        String content = new PosterPage(poster, PosterDensity.LEVELS.getFirst(), messages).html(null, "")
                + poster.studio().emblem();
        return press.print(content, () -> PosterPrinter.print(poster, emblem.get(), messages));
    }
}
