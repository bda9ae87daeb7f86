package org.studioportal.bulletin.export;

import java.util.List;
import org.studioportal.shared.html.ArticleHtml;

/** A stretch of an article's body, which each kind of file says in its own way. */
sealed interface Block {
    /** @param level 2 or 3 */
    record Heading(int level, List<Run> runs) implements Block {}

    record Paragraph(List<Run> runs) implements Block {}

    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    record Quote(List<Block> blocks) implements Block {}

    record Callout(Kind kind, List<Block> blocks) implements Block {
        enum Kind {
            NOTE,
            TIP,
            WARNING
        }
    }

    record Table(List<List<Cell>> rows) implements Block {
        /**
         * @param columns how many it covers, from 1
         * @param rows how many it covers, from 1
         */
        record Cell(boolean head, int columns, int rows, List<Block> blocks) {}
    }

    /** @param caption never null, as alt; empty when there is none */
    record Picture(String hash, String alt, String caption) implements Block {
        /** What stands for it where it cannot be seen. */
        String words() {
            return caption.isEmpty() ? alt : caption;
        }
    }

    record Card(ArticleHtml.Card key) implements Block {}

    record Rule() implements Block {}
}
