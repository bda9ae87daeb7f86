package org.studioportal.bulletin.export;

import java.time.LocalDate;

/** Articles for one question each. */
final class Articles {
    private Articles() {}

    static ExportedArticle withBody(String body) {
        return new ExportedArticle(
                "题目", null, null, "市司法局", "简讯", LocalDate.of(2026, 9, 1), null, null, body, Samples.CARDS);
    }

    static String picture(String hash, String alt, String caption) {
        return "<figure><img src=\"pictures/" + hash + "/large\" alt=\"" + alt + "\"><figcaption>" + caption
                + "</figcaption></figure>";
    }
}
