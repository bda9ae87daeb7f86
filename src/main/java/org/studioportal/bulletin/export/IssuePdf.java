package org.studioportal.bulletin.export;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.studioportal.shared.pdf.PdfPress;
import org.studioportal.shared.pdf.PdfPrinter;

/** Issues of the newsletter as PDF for printing: a cover, the contents, the articles. */
@Component
public class IssuePdf {
    private static final String STYLE = PdfPrinter.style("/bulletin/issue.css");

    private final PdfPress press;

    IssuePdf(PdfPress press) {
        this.press = press;
    }

    /**
     * The issue as A4 pages with bookmarks, printed anew only when something on them has changed.
     *
     * @param pictures asked only when it is printed; one that is gone is left out
     * @return empty when so much is printed that this one had to wait too long
     */
    public Optional<byte[]> of(ExportedIssue issue, ExportWords words, PictureSource pictures) {
        // Pictures are named after what they are.
        String content = new PrintedIssue(issue, words, hash -> hash).html(STYLE);
        return press.print(content, () -> print(issue, words, pictures));
    }

    static byte[] print(ExportedIssue issue, ExportWords words, PictureSource pictures) {
        PrintedIssue page = new PrintedIssue(
                issue, words, hash -> pictures.open(hash).map(PdfPrinter::data).orElse(null));
        return PdfPrinter.print(page.html(STYLE), words.language());
    }
}
