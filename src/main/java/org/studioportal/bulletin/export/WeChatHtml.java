package org.studioportal.bulletin.export;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article for the editor of a WeChat account, which keeps inline styles and nothing else of a page's look, and no
 * links: addresses stand in a list at the end. Pictures are named as in {@link ArticleArchive}; the editor takes them
 * one by one.
 *
 * @param document a whole page, its title above the article
 * @param fragment what goes into the editor, whose title has a field of its own
 */
public record WeChatHtml(String document, String fragment) {
    /** @param pictures asked for the names' sake: a picture that is gone leaves no gap */
    public static WeChatHtml of(ExportedArticle article, ExportWords words, PictureSource pictures) {
        List<Block> blocks = BodyReader.read(article.bodyHtml());
        return of(article, blocks, words, new PictureFiles(blocks, pictures));
    }

    static WeChatHtml of(ExportedArticle article, List<Block> blocks, ExportWords words, PictureFiles pictures) {
        WeChatSkin skin = new WeChatSkin(pictures);
        Element body = WeChatSkin.styled("section", WeChatSkin.BODY);
        String origin = words.origin(article);
        if (!origin.isEmpty()) {
            body.appendChild(WeChatSkin.styled("p", WeChatSkin.ORIGIN).appendText(origin));
        }
        if (ExportWords.there(article.summary())) {
            body.appendChild(WeChatSkin.styled("section", WeChatSkin.SUMMARY).appendText(article.summary()));
        }
        new HtmlWriter(skin, words, article.cards()).write(blocks, body);
        addresses(skin, words, body);
        if (ExportWords.there(article.url())) {
            body.appendChild(WeChatSkin.styled("p", WeChatSkin.SMALL)
                    .appendText(words.say("bulletin-export.original", article.url())));
        }
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", words.language().toLanguageTag());
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.title(article.title());
        page.body().appendChild(WeChatSkin.styled("h1", WeChatSkin.TITLE).appendText(article.title()));
        page.body().appendChild(body);
        return new WeChatHtml(page.outerHtml(), body.outerHtml());
    }

    private static void addresses(WeChatSkin skin, ExportWords words, Element body) {
        if (skin.addresses().isEmpty()) {
            return;
        }
        Element list = WeChatSkin.styled("section", WeChatSkin.NOTES);
        list.appendChild(WeChatSkin.styled("p", WeChatSkin.SMALL).appendText(words.say("bulletin-export.addresses")));
        for (int i = 0; i < skin.addresses().size(); i++) {
            list.appendChild(WeChatSkin.styled("p", WeChatSkin.SMALL)
                    .appendText("[" + (i + 1) + "] " + skin.addresses().get(i)));
        }
        body.appendChild(list);
    }
}
