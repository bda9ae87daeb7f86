package org.studioportal.board.ui;

import java.util.List;

/**
 * A step of writing something for the board.
 *
 * @param titleKey the message that names it
 */
record PostingStep(String titleKey, List<PostingPart> parts) {
    static PostingStep of(String titleKey, PostingPart... parts) {
        return new PostingStep(titleKey, List.of(parts));
    }
}
