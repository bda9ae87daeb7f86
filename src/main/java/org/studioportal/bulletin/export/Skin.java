package org.studioportal.bulletin.export;

import java.util.List;
import org.jsoup.nodes.Element;

/** How a page of HTML looks, and what works on it. */
interface Skin {
    /** An empty element for that part. */
    Element element(Part part);

    /**
     * Words that lead elsewhere; where links do not work, the address is told in another way.
     *
     * @param words a {@code span} with the words in it
     * @param text the same without their looks
     */
    Element linked(Element words, String text, String link);

    /** The source of the picture; null when it cannot be shown. */
    String source(Block.Picture picture);

    /** What can be shown of the text. */
    default String shown(String text) {
        return text;
    }

    /** The runs as they are set. */
    default List<Run> set(List<Run> runs) {
        return runs;
    }

    /** The address of a card, shown or linked at its end. */
    void address(Element card, String title, String url);
}
