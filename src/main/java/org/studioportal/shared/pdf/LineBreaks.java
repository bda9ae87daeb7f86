package org.studioportal.shared.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: Chinese marks neither begin one nor are left at its end (GB/T 15834, 5.1). */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.CHINESE));
    private String text = "";

    @Override
    public int next() {
        int next = breaks.next();
        while (next > 0 && next < text.length() && !mayBreak(next)) {
            next = breaks.next();
        }
        return next;
    }

    private boolean mayBreak(int at) {
        return !ChineseMarks.closes(text.charAt(at)) && !ChineseMarks.opens(text.charAt(at - 1));
    }

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }
}
