package org.studioportal.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.HomeCard;

/** What waits at home: articles to review for the city's editors, and what was sent back for those who wrote it. */
@Component
class BulletinCards implements HomeCard.Source {
    private static final String DESK = "editor-desk";

    private final BulletinAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    BulletinCards(BulletinAccess access, CurrentUser currentUser, JdbcClient jdbc) {
        this.access = access;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeCard> cards() {
        List<HomeCard> cards = new ArrayList<>();
        if (access.reviews()) {
            cards.add(new HomeCard(
                    "newsroom.card.review",
                    waiting(),
                    "newsroom.card.review.do",
                    DESK + "?status=" + ArticleStatus.IN_REVIEW));
        }
        if (access.writes()) {
            cards.add(new HomeCard(
                    "newsroom.card.returned",
                    returned(),
                    "newsroom.card.returned.do",
                    DESK + "?status=" + ArticleStatus.DRAFT + "&mine=1"));
        }
        cards.removeIf(card -> card.count() == 0);
        return cards;
    }

    private long waiting() {
        return jdbc.sql("select count(*) from article where status = 'IN_REVIEW'")
                .query(Long.class)
                .single();
    }

    /** Only what is sent back has a reason while it is a draft. */
    private long returned() {
        return jdbc.sql("""
                        select count(*) from article
                        where status = 'DRAFT' and status_reason is not null and author_id = ?""")
                .params(currentUser.require().accountId())
                .query(Long.class)
                .single();
    }
}
