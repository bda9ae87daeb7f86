package org.studioportal.notification;

import org.studioportal.board.BoardSide;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.QuestionId;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.studio.StudioId;

/** How things are called in notices, and where in the portal the next thing is done. */
final class Paths {
    static final String UNIT_DESK = "unit-desk";
    private static final String VETTING = "village-desk?part=requests";
    static final String VILLAGERS = "village-desk?part=villagers";
    static final String STUDIOS = "admin/studios";
    static final String PROFILE = "my/profile";
    static final String ACCOUNT = "account";
    static final String CLAIM = "claim-";
    static final String LISTING = "listing-";
    static final String STUDIO = "studio-";
    static final String VILLAGE = "village-";
    static final String QUESTION = "question-";

    static final String ARTICLE = "article-";
    static final String ISSUE = "issue-";
    private static final String UNIT = "-unit-";

    private Paths() {}

    static String subject(ArticleId article) {
        return ARTICLE + article;
    }

    /** That a unit is to confirm that it has read a circular. */
    static String confirmation(ArticleId article, UnitId unit) {
        return ARTICLE + article + UNIT + unit.value();
    }

    /** The unit of a {@link #confirmation}. */
    static UnitId confirming(String confirmation) {
        return new UnitId(Long.parseLong(confirmation.substring(confirmation.indexOf(UNIT) + UNIT.length())));
    }

    static String desk(ArticleId article) {
        return "editor-desk/" + article;
    }

    static String reading(String slug) {
        return "bulletins/" + slug;
    }

    static String issue(int number) {
        return ISSUE + number;
    }

    /** Of what {@link #issue} calls it; 0, which no issue has, for anything else. */
    static int issueNumber(String subject) {
        return subject.startsWith(ISSUE) ? Integer.parseInt(subject.substring(ISSUE.length())) : 0;
    }

    static String issuePage(int number) {
        return "bulletins/issues/" + number;
    }

    static String subject(ClaimId claim) {
        return CLAIM + claim;
    }

    static String subject(ListingId listing) {
        return LISTING + listing;
    }

    static String subject(QuestionId question) {
        return QUESTION + question.value();
    }

    static String subject(StudioId studio) {
        return STUDIO + studio.value();
    }

    static String subject(VillageId village) {
        return VILLAGE + village.value();
    }

    static String thread(ListingBrief listing) {
        return subject(listing.id());
    }

    /** Where its keeper decides on it. */
    static String vetting(ListingBrief listing) {
        return listing.side() == BoardSide.DEMAND ? VETTING : page(listing.id());
    }

    /** It has one main button, for whoever opens it. */
    static String page(ListingId listing) {
        return "board/" + listing;
    }

    static String desk(StudioId studio) {
        return "studio-desk/" + studio.value();
    }

    static String putRight(ListingBrief listing) {
        String form = listing.kind() == ListingKind.REQUEST
                ? "request"
                : listing.kind() == ListingKind.POST ? "post" : "offer";
        return "board/" + form + "/" + listing.id();
    }
}
