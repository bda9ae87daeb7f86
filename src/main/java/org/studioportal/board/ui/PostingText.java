package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.shared.ui.Formats;

/** Says in words what was written for the board. */
final class PostingText {
    private PostingText() {}

    /** When it is wished or offered. */
    static String when(Posting posting) {
        ListingContent said = posting.content();
        if (said.startsAt() != null) {
            return PageWords.when(said.startsAt(), said.endsAt());
        }
        Wished wished = Wished.of(said.weekly());
        return posting.kind() == ListingKind.REQUEST && wished != null
                ? t("posting.wished", wished)
                : Formats.week(said.weekly());
    }

    /** All that a keeper wants to know besides the words: where, when, how many, until when. */
    static String facts(Posting posting) {
        ListingContent said = posting.content();
        List<String> facts = new ArrayList<>();
        facts.add(when(posting));
        if (said.place() != null) {
            facts.add(said.place());
        }
        facts.add(t("posting.people." + posting.kind().name(), said.people()));
        if (said.minutes() != null) {
            facts.add(t("posting.minutes", said.minutes()));
        }
        if (said.lastDay() != null) {
            facts.add(t("posting.until", Formats.date(said.lastDay())));
        }
        return String.join(" · ", facts);
    }
}
