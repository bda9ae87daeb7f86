package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The look of an article in WeChat, in inline styles; the colours are those of the light page. */
final class WeChatSkin implements Skin {
    static final String BODY = "font-size:16px;line-height:1.75;color:#333333;letter-spacing:0.5px;"
            + "text-align:justify;word-break:break-word";
    static final String TITLE = "margin:0 0 12px;font-size:22px;line-height:1.4;font-weight:bold;color:#1f1b18";
    static final String ORIGIN = "margin:0 0 16px;font-size:14px;color:#8a817a";
    static final String SUMMARY = "margin:0 0 24px;padding:12px 16px;border-left:3px solid #a52a20;"
            + "background-color:#faf8f5;font-size:15px;color:#5c544d";
    static final String SMALL = "margin:0 0 4px;font-size:13px;line-height:1.6;color:#8a817a;word-break:break-all";
    static final String NOTES = "margin:24px 0 16px;padding:12px 0 0;border-top:1px solid #dfd8cf";

    private static final String BOX = "margin:0 0 20px;padding:12px 16px;";

    private final PictureFiles pictures;
    private final List<String> addresses = new ArrayList<>();

    WeChatSkin(PictureFiles pictures) {
        this.pictures = pictures;
    }

    static Element styled(String name, String style) {
        return new Element(name).attr("style", style);
    }

    /** Where links would have led, in the order of their numbers. */
    List<String> addresses() {
        return addresses;
    }

    @Override
    public Element element(Part part) {
        return switch (part) {
            case PARAGRAPH -> styled("p", "margin:0 0 20px");
            case HEADING ->
                styled(
                        "p",
                        "margin:32px 0 16px;padding:0 0 0 10px;border-left:4px solid #a52a20;"
                                + "font-size:18px;line-height:1.4;font-weight:bold;color:#a52a20");
            case SUBHEADING -> styled("p", "margin:24px 0 12px;font-size:17px;font-weight:bold;color:#8a6414");
            case LIST -> styled("ul", "margin:0 0 20px;padding:0 0 0 24px;list-style-type:disc");
            case NUMBERED_LIST -> styled("ol", "margin:0 0 20px;padding:0 0 0 24px;list-style-type:decimal");
            case ITEM -> styled("li", "margin:0 0 6px");
            case ITEM_TEXT -> styled("p", "margin:0 0 6px");
            case QUOTE -> styled("section", BOX + "border-left:3px solid #dfd8cf;color:#5c544d");
            case NOTE -> styled("section", BOX + "border:1px solid #dfd8cf;background-color:#faf8f5");
            case TIP -> styled("section", BOX + "border:1px solid #1f6b3b;background-color:#e8f4ec");
            case WARNING -> styled("section", BOX + "border:1px solid #a52a20;background-color:#fdecea");
            case LABEL -> styled("p", "margin:0 0 6px;font-size:14px;font-weight:bold;color:#1f1b18");
            case TABLE ->
                styled("table", "width:100%;margin:0 0 20px;border-collapse:collapse;font-size:14px;line-height:1.5");
            case ROW -> new Element("tr");
            case CELL -> styled("td", "padding:6px 8px;border:1px solid #dfd8cf;vertical-align:top");
            case HEAD_CELL ->
                styled(
                        "th",
                        "padding:6px 8px;border:1px solid #dfd8cf;background-color:#faf2df;"
                                + "font-weight:bold;text-align:left;vertical-align:top");
            case CELL_TEXT -> styled("p", "margin:0");
            case FIGURE -> styled("section", "margin:0 0 20px;text-align:center");
            case PICTURE -> styled("img", "width:100%;vertical-align:middle");
            case CAPTION -> styled("p", "margin:8px 0 0;font-size:14px;line-height:1.5;color:#8a817a");
            case CARD -> styled("section", BOX + "border:1px solid #8a6414;background-color:#faf2df");
            case CARD_TITLE -> styled("p", "margin:0;font-weight:bold;color:#1f1b18");
            case CARD_LINE -> styled("p", "margin:4px 0 0;font-size:14px;color:#5c544d");
            case RULE -> styled("section", "width:30%;margin:28px auto;border-top:1px solid #8a6414");
            case STRONG -> styled("span", "font-weight:bold");
            case EMPHASIS -> styled("span", "color:#a52a20");
            case UNDERLINED -> styled("span", "text-decoration:underline");
            case STRUCK -> styled("span", "text-decoration:line-through");
        };
    }

    @Override
    public Element linked(Element words, String text, String link) {
        if (Run.leadsElsewhere(text, link)) {
            addNumber(words, Run.address(link));
        }
        return words;
    }

    @Override
    public String source(Block.Picture picture) {
        PictureFiles.PictureFile file = pictures.of(picture);
        return file == null ? null : file.source();
    }

    @Override
    public void address(Element card, String title, String url) {
        addNumber(card.firstElementChild(), url);
    }

    /** The same address keeps its number. */
    private void addNumber(Element words, String address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        words.appendChild(styled("span", "font-size:12px;color:#a52a20;vertical-align:super")
                .appendText("[" + (addresses.indexOf(address) + 1) + "]"));
    }
}
