package org.studioportal.bulletin.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.studioportal.shared.html.ArticleHtml;

/** A clean body, read once: a long one takes milliseconds, and it is asked about at each rest of the cursor. */
class WrittenBody implements Serializable {
    static final WrittenBody NONE = new WrittenBody("");

    private final String html;
    private final int length;
    private transient Map<String, String> words;

    /** @param html as {@link ArticleHtml#clean} gave it */
    WrittenBody(String html) {
        this.html = html;
        length = ArticleHtml.length(html);
    }

    String html() {
        return html;
    }

    /** In characters of words. */
    int length() {
        return length;
    }

    /** What a block at the top says; empty when there is none such. */
    Optional<String> words(String block) {
        if (words == null) {
            words = new HashMap<>();
            ArticleHtml.blocks(html).forEach(each -> words.put(each.id(), each.text()));
        }
        return Optional.ofNullable(words.get(block));
    }
}
