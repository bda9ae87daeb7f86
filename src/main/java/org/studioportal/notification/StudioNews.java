package org.studioportal.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioEvents;
import org.studioportal.studio.StudioId;

/** What of the studios whom concerns. */
@Component
class StudioNews {
    private final Telling telling;
    private final Postman postman;
    private final Accounts accounts;
    private final Directory directory;

    StudioNews(Telling telling, Postman postman, Accounts accounts, Directory directory) {
        this.telling = telling;
        this.postman = postman;
        this.accounts = accounts;
        this.directory = directory;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(StudioEvents.Stepped stepped) {
        telling.of(() -> hear(stepped));
    }

    private void hear(StudioEvents.Stepped stepped) {
        StudioId studio = stepped.studio();
        postman.settle(Paths.subject(studio), stepped.at());
        NoticeFacts facts = NoticeFacts.about(stepped.name(), stepped.reason());
        switch (stepped.step()) {
            case SUBMIT -> tell(NoticeKind.STUDIO_TO_REVIEW, studio, facts, Paths.STUDIOS, stepped.at(), city());
            case APPROVE ->
                tell(NoticeKind.STUDIO_APPROVED, studio, facts, Paths.desk(studio), stepped.at(), own(stepped));
            case SEND_BACK ->
                tell(NoticeKind.STUDIO_RETURNED, studio, facts, Paths.desk(studio), stepped.at(), own(stepped));
            case SUSPEND, RESUME, CLOSE ->
                tell(NoticeKind.STUDIO_MOVED, studio, facts, Paths.desk(studio), stepped.at(), own(stepped));
            case RECALL -> {
                // Whoever was to review it need not any more; that is settled above.
            }
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(StudioEvents.Invited invited) {
        telling.of(() -> hear(invited));
    }

    private void hear(StudioEvents.Invited invited) {
        directory.accountOf(invited.volunteer()).ifPresent(account -> {
            String subject = invitation(invited.studio(), invited.volunteer());
            News news = new News(
                    NoticeKind.STUDIO_INVITED,
                    subject + "-" + invited.at(),
                    subject,
                    Paths.subject(invited.studio()),
                    Paths.PROFILE,
                    NoticeFacts.about(invited.name(), null),
                    invited.at(),
                    null);
            postman.tell(news, Set.of(account));
        });
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(StudioEvents.Answered answered) {
        telling.of(() -> hear(answered));
    }

    private void hear(StudioEvents.Answered answered) {
        postman.settle(invitation(answered.studio(), answered.volunteer()), answered.at());
        tell(
                answered.accepted() ? NoticeKind.STUDIO_JOINED : NoticeKind.STUDIO_DECLINED,
                answered.studio(),
                NoticeFacts.about(answered.name(), null),
                Paths.desk(answered.studio()),
                answered.at(),
                accounts.holders(Role.STUDIO_LEAD, answered.studio().value()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(StudioEvents.TakenBack taken) {
        telling.of(() -> postman.settle(invitation(taken.studio(), taken.volunteer()), taken.at()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(StudioEvents.Understaffed understaffed) {
        telling.of(() -> hear(understaffed));
    }

    private void hear(StudioEvents.Understaffed understaffed) {
        tell(
                NoticeKind.STUDIO_UNDERSTAFFED,
                understaffed.studio(),
                NoticeFacts.about(understaffed.name(), null),
                Paths.STUDIOS,
                understaffed.at(),
                city());
    }

    private static String invitation(StudioId studio, VolunteerId volunteer) {
        return Paths.subject(studio) + "-asks-" + volunteer.value();
    }

    private Set<AccountId> city() {
        return accounts.holders(Role.CITY_ADMIN);
    }

    private Set<AccountId> own(StudioEvents.Stepped stepped) {
        Set<AccountId> own = new HashSet<>(
                accounts.holders(Role.STUDIO_LEAD, stepped.studio().value()));
        own.addAll(accounts.holders(Role.UNIT_ADMIN, stepped.unit().value()));
        return own;
    }

    private void tell(
            NoticeKind kind, StudioId studio, NoticeFacts facts, String path, Instant at, Collection<AccountId> to) {
        String subject = Paths.subject(studio);
        postman.tell(new News(kind, subject + "-" + kind + "-" + at, subject, subject, path, facts, at, null), to);
    }
}
