package org.studioportal.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.Access;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRefused;
import org.studioportal.security.Accounts;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.PasswordHash;
import org.studioportal.security.Role;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;

/** Villagers register by themselves; the village's clerk, who knows the people, confirms or refuses. */
@Service
public class Villagers {
    private static final String SUBJECT = "Villager";
    private static final int REASON_LENGTH = 200;

    private final VillagerRepository villagers;
    private final VillageRepository villages;
    private final Accounts accounts;
    private final Access access;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Villagers(
            VillagerRepository villagers,
            VillageRepository villages,
            Accounts accounts,
            Access access,
            CurrentUser currentUser,
            Flushing flushing,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.villagers = villagers;
        this.villages = villages;
        this.accounts = accounts;
        this.access = access;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an account that may do nothing yet, and asks the village's clerk to confirm.
     *
     * @throws WrongInput if something typed will not do, also when the sign-in name is taken
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public VillagerId register(VillagerRegistration typed) {
        Input input = new Input();
        String name = input.name("name", typed.name());
        String phone = input.mobile("phone", typed.phone());
        VillageId village = input.required("village", typed.village());
        String username = input.required("username", typed.username(), Input.NAME_LENGTH);
        PasswordHash password = chosen(input, username, typed.password());
        input.refuseIfWrong();
        villages.findById(village.value()).orElseThrow(Refused.Unknown::new);
        AccountId account = opened(NewAccount.of(username, name)
                .reachedAt(phone, null)
                .speaking(typed.language())
                .withPassword(password));
        Villager villager =
                flushing.flushed(() -> villagers.save(new Villager(account, village, name, phone)), Map.of());
        audit.record("villager.registered", SUBJECT, villager.getId(), "village " + village.value());
        events.publishEvent(new VillagerEvents.Registered(account, village));
        return villager.id();
    }

    /** Where the signed-in person's own registration stands; empty if they never registered as a villager. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<OwnRegistration> own() {
        return currentUser
                .actor()
                .flatMap(actor -> villagers.findByAccountId(actor.accountId()))
                .map(villager -> new OwnRegistration(villager.status(), villager.village(), villager.reason()));
    }

    /** How the signed-in villager is called and reached, as they registered; empty if they never did. One statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<OwnContact> ownContact() {
        return currentUser
                .actor()
                .flatMap(actor -> villagers.findByAccountId(actor.accountId()))
                .map(villager -> new OwnContact(villager.name(), villager.phone()));
    }

    /** Who waits for the village's clerk, the longest first. One statement. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public List<WaitingVillager> waiting(VillageId village, Page page) {
        return villagers.waiting(village.value(), page.offset(), page.limit());
    }

    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public int countWaiting(VillageId village) {
        return villagers.countWaiting(village.value());
    }

    /** A villager's phone in full, for the own village's clerk; leaves a line in the audit trail. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public String revealPhone(VillagerId id) {
        Villager villager = ofOwnVillage(id);
        audit.record("villager.phone-revealed", SUBJECT, id.value(), null);
        return villager.phone();
    }

    /**
     * The villager may use the portal from their next sign-in on.
     *
     * @throws Refused.AlreadyDecided if somebody has decided meanwhile
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void confirm(VillagerId id) {
        Villager villager = ofOwnVillage(id);
        decided("villager.confirmed", villager, () -> villager.confirm(clock.instant()));
        accounts.grant(
                villager.account(), new Grant(Role.VILLAGER, villager.village().value()));
        events.publishEvent(new VillagerEvents.Confirmed(villager.account(), villager.village()));
    }

    /**
     * The villager reads why when they sign in.
     *
     * @throws WrongInput if no reason is given, or a very long one
     * @throws Refused.AlreadyDecided if somebody has decided meanwhile
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void refuse(VillagerId id, String why) {
        Villager villager = ofOwnVillage(id);
        Input input = new Input();
        String reason = input.required("reason", why, REASON_LENGTH);
        input.refuseIfWrong();
        decided("villager.refused", villager, () -> villager.refuse(clock.instant(), reason));
        events.publishEvent(new VillagerEvents.Declined(villager.account(), villager.village()));
    }

    private void decided(String action, Villager villager, Runnable decision) {
        try {
            flushing.flushed(
                    () -> {
                        decision.run();
                        return villager;
                    },
                    Map.of());
        } catch (ChangedMeanwhile somebodyElse) {
            throw new Refused.AlreadyDecided();
        }
        audit.record(
                action,
                SUBJECT,
                villager.getId(),
                "village " + villager.village().value());
    }

    private PasswordHash chosen(Input input, String username, String password) {
        try {
            return accounts.chosen(username, password);
        } catch (AccountRefused refused) {
            input.problem("password", refused.messageKey(), refused.arguments());
            return null;
        }
    }

    private AccountId opened(NewAccount account) {
        try {
            return accounts.open(account).id();
        } catch (AccountRefused.UsernameTaken | AccountRefused.UsernameNotAllowed refused) {
            throw new WrongInput("username", refused.messageKey(), refused.arguments());
        } catch (AccountRefused.NameNotAllowed refused) {
            throw new WrongInput("name", refused.messageKey(), refused.arguments());
        }
    }

    private Villager ofOwnVillage(VillagerId id) {
        Villager villager = villagers.findById(id.value()).orElseThrow(Refused.Unknown::new);
        if (!access.village(villager.village().value())) {
            throw new AccessDeniedException("Another village's villager: " + id.value());
        }
        return villager;
    }
}
