package org.studioportal.notification;

import java.time.Clock;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.studioportal.directory.VillagerEvents;
import org.studioportal.security.AccountEvents;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;

/** What of people's accounts whom concerns. */
@Component
class AccountNews {
    private final Telling telling;
    private final Postman postman;
    private final Accounts accounts;
    private final Clock clock;

    AccountNews(Telling telling, Postman postman, Accounts accounts, Clock clock) {
        this.telling = telling;
        this.postman = postman;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AccountEvents.PasswordChanged changed) {
        telling.of(() -> hear(changed));
    }

    private void hear(AccountEvents.PasswordChanged changed) {
        String subject = "account-" + changed.account().value();
        postman.tell(
                new News(
                        NoticeKind.PASSWORD_CHANGED,
                        subject + "-" + changed.at(),
                        subject,
                        null,
                        Paths.ACCOUNT,
                        NoticeFacts.NONE,
                        changed.at(),
                        null),
                Set.of(changed.account()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(VillagerEvents.Registered registered) {
        telling.of(() -> hear(registered));
    }

    private void hear(VillagerEvents.Registered registered) {
        AccountId villager = registered.account();
        tell(
                NoticeKind.VILLAGER_TO_CONFIRM,
                villager,
                Paths.subject(registered.village()),
                Paths.VILLAGERS,
                accounts.holders(Role.CLERK, registered.village().value()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(VillagerEvents.Confirmed confirmed) {
        telling.of(() -> hear(confirmed));
    }

    private void hear(VillagerEvents.Confirmed confirmed) {
        AccountId villager = confirmed.account();
        postman.settle(subject(villager), clock.instant());
        tell(NoticeKind.VILLAGER_CONFIRMED, villager, null, "board/request", Set.of(villager));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(VillagerEvents.Declined declined) {
        telling.of(() -> hear(declined));
    }

    private void hear(VillagerEvents.Declined declined) {
        postman.settle(subject(declined.account()), clock.instant());
    }

    private void tell(NoticeKind kind, AccountId villager, String thread, String path, Set<AccountId> to) {
        String subject = subject(villager);
        postman.tell(
                new News(kind, subject + "-" + kind, subject, thread, path, NoticeFacts.NONE, clock.instant(), null),
                to);
    }

    private static String subject(AccountId villager) {
        return "villager-" + villager.value();
    }
}
