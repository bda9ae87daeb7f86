package org.studioportal.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.ArticleStep;
import org.studioportal.bulletin.BulletinEvents;
import org.studioportal.bulletin.BulletinTidings;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;

/** What of the bulletins whom concerns: those who write, those who review, units that are to read, and readers. */
@Component
class BulletinNews {
    private final Telling telling;
    private final Postman postman;
    private final BulletinTidings bulletins;
    private final Accounts accounts;

    BulletinNews(Telling telling, Postman postman, BulletinTidings bulletins, Accounts accounts) {
        this.telling = telling;
        this.postman = postman;
        this.bulletins = bulletins;
        this.accounts = accounts;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BulletinEvents.Stepped stepped) {
        telling.of(() -> hear(stepped));
    }

    private void hear(BulletinEvents.Stepped stepped) {
        postman.settle(Paths.subject(stepped.article()), stepped.at());
        switch (stepped.step()) {
            case SUBMIT -> {
                // Events may arrive late: what has been decided meanwhile asks nobody.
                if (bulletins.inReview(stepped.article())) {
                    tell(NoticeKind.ARTICLE_TO_REVIEW, stepped, others(bulletins.reviewers(), stepped.by()));
                }
            }
            case SEND_BACK -> tell(NoticeKind.ARTICLE_RETURNED, stepped, writers(stepped));
            case PUBLISH -> {
                tell(NoticeKind.ARTICLE_PUBLISHED, stepped, others(writers(stepped), stepped.by()));
                // Who was asked before is asked anew, or is not addressed any more.
                postman.settleParts(Paths.subject(stepped.article()), stepped.at());
                askToConfirm(stepped);
            }
            case WITHDRAW -> {
                tell(NoticeKind.ARTICLE_WITHDRAWN, stepped, others(writers(stepped), stepped.by()));
                // Nobody is to confirm what cannot be read any more.
                postman.settleParts(Paths.subject(stepped.article()), stepped.at());
            }
            case RECALL, APPROVE, CORRECT, DROP -> {
                // Whoever was to take a step need not any more; that is settled above.
            }
        }
    }

    /** Each unit is asked by itself: it is settled when that unit has confirmed. */
    private void askToConfirm(BulletinEvents.Stepped stepped) {
        if (stepped.kind() == ArticleKind.CIRCULAR) {
            for (UnitId unit : bulletins.unconfirmed(stepped.article())) {
                String subject = Paths.confirmation(stepped.article(), unit);
                postman.tell(
                        new News(
                                NoticeKind.CIRCULAR_TO_CONFIRM,
                                subject + "-" + stepped.times(),
                                subject,
                                Paths.subject(stepped.article()),
                                Paths.reading(stepped.slug()),
                                NoticeFacts.about(stepped.title(), null),
                                stepped.at(),
                                null),
                        accounts.holders(Role.UNIT_ADMIN, unit.value()));
            }
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BulletinEvents.Confirmed confirmed) {
        telling.of(() -> postman.settle(Paths.confirmation(confirmed.article(), confirmed.unit()), confirmed.at()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BulletinEvents.Commented commented) {
        telling.of(() -> {
            String subject = Paths.subject(commented.article());
            postman.tell(
                    new News(
                            NoticeKind.ARTICLE_COMMENTED,
                            subject + "-comment-" + commented.at(),
                            subject,
                            subject,
                            Paths.desk(commented.article()),
                            NoticeFacts.about(commented.title(), null),
                            commented.at(),
                            null),
                    others(Set.of(commented.author()), commented.by()));
        });
    }

    /** Everybody who may sign in; who does not want it says so once. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BulletinEvents.IssuePublished issue) {
        telling.of(() -> postman.tell(
                new News(
                        NoticeKind.NEWSLETTER_OUT,
                        Paths.issue(issue.number()),
                        Paths.issue(issue.number()),
                        null,
                        Paths.issuePage(issue.number()),
                        NoticeFacts.about(issue.title(), null),
                        issue.at(),
                        null),
                accounts.everybody()));
    }

    private static Set<AccountId> writers(BulletinEvents.Stepped stepped) {
        Set<AccountId> writers = new HashSet<>();
        writers.add(stepped.author());
        if (stepped.submittedBy() != null) {
            writers.add(stepped.submittedBy());
        }
        return writers;
    }

    private static Set<AccountId> others(Set<AccountId> people, AccountId but) {
        Set<AccountId> others = new HashSet<>(people);
        others.remove(but);
        return others;
    }

    private void tell(NoticeKind kind, BulletinEvents.Stepped stepped, Collection<AccountId> to) {
        String subject = Paths.subject(stepped.article());
        boolean seen = stepped.step() == ArticleStep.PUBLISH;
        Instant at = stepped.at();
        postman.tell(
                new News(
                        kind,
                        subject + "-" + kind + "-" + at,
                        subject,
                        subject,
                        seen ? Paths.reading(stepped.slug()) : Paths.desk(stepped.article()),
                        NoticeFacts.about(stepped.title(), stepped.reason()),
                        at,
                        null),
                to);
    }
}
