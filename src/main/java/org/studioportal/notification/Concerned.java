package org.studioportal.notification;

import org.springframework.stereotype.Component;
import org.studioportal.board.BoardTidings;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingId;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.BulletinTidings;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;

/** Whether what a person was told of still concerns them: a letter must not tell what they may not see any more. */
@Component
class Concerned {
    private final BoardTidings board;
    private final Accounts accounts;
    private final StudioOffers studios;
    private final BulletinTidings bulletins;

    Concerned(BoardTidings board, Accounts accounts, StudioOffers studios, BulletinTidings bulletins) {
        this.board = board;
        this.accounts = accounts;
        this.studios = studios;
        this.bulletins = bulletins;
    }

    /** In the caller's transaction. */
    boolean by(KeptNotices.Kept notice) {
        AccountId account = notice.account();
        return switch (notice.kind()) {
            // The page of a question is open to everybody; an account's own matters are its own.
            case QUESTION_ANSWERED, PASSWORD_CHANGED, VILLAGER_CONFIRMED, STUDIO_INVITED, NEWSLETTER_OUT -> true;
            case STUDIO_TO_REVIEW, STUDIO_UNDERSTAFFED ->
                accounts.holders(Role.CITY_ADMIN).contains(account);
            case STUDIO_JOINED, STUDIO_DECLINED, STUDIO_APPROVED, STUDIO_RETURNED, STUDIO_MOVED -> answersFor(notice);
            // Whoever asks belongs to the village that their notice is threaded by.
            case VILLAGER_TO_CONFIRM ->
                accounts.holders(Role.CLERK, id(notice.thread(), Paths.VILLAGE)).contains(account);
            case ARTICLE_TO_REVIEW ->
                bulletins.inReview(article(notice)) && bulletins.reviewers().contains(account);
            case ARTICLE_RETURNED, ARTICLE_COMMENTED, ARTICLE_PUBLISHED, ARTICLE_WITHDRAWN ->
                bulletins.worksOn(article(notice), account);
            case CIRCULAR_TO_CONFIRM ->
                bulletins
                                .unconfirmed(new ArticleId(id(notice.thread(), Paths.ARTICLE)))
                                .contains(Paths.confirming(notice.subject()))
                        && accounts.holders(
                                        Role.UNIT_ADMIN,
                                        Paths.confirming(notice.subject()).value())
                                .contains(account);
            case DECISION_OVERDUE -> party(notice) || ofPairedUnit(notice);
            default -> party(notice);
        };
    }

    private static ArticleId article(KeptNotices.Kept notice) {
        return new ArticleId(id(notice.subject(), Paths.ARTICLE));
    }

    private boolean answersFor(KeptNotices.Kept notice) {
        StudioId studio = new StudioId(id(notice.subject(), Paths.STUDIO));
        return accounts.holders(Role.STUDIO_LEAD, studio.value()).contains(notice.account())
                || studios.studio(studio)
                        .map(found ->
                                accounts.holders(Role.UNIT_ADMIN, found.unit().value()))
                        .filter(holders -> holders.contains(notice.account()))
                        .isPresent();
    }

    private boolean party(KeptNotices.Kept notice) {
        return notice.subject().startsWith(Paths.CLAIM)
                ? board.parties(new ClaimId(id(notice.subject(), Paths.CLAIM))).containsKey(notice.account())
                : board.parties(listing(notice)).containsKey(notice.account());
    }

    private boolean ofPairedUnit(KeptNotices.Kept notice) {
        return board.pairedUnitAdmins(listing(notice)).contains(notice.account());
    }

    /** Every notice of the board is threaded by its listing. */
    private static ListingId listing(KeptNotices.Kept notice) {
        return new ListingId(id(notice.thread(), Paths.LISTING));
    }

    private static long id(String name, String prefix) {
        return Long.parseLong(name.substring(prefix.length()));
    }
}
