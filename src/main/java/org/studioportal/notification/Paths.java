package org.studioportal.notification;

import org.studioportal.board.BoardSide;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.QuestionId;
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

    private Paths() {}

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
