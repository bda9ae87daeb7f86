package org.studioportal.board;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.calendar.CalendarFile;
import org.studioportal.shared.i18n.Messages;

/**
 * A person's appointments of the board for their own calendar program. Calendar programs cannot sign in: they fetch the
 * file under an address that nobody can guess, and that its owner can make anew. The files say what and when, and where as
 * the board says it; no names, no phone numbers, nobody's home.
 */
@Service
public class MyCalendar {
    /** How long what has fallen through is still told, so that programs take it out. */
    public static final Duration TOLD_FOR = Duration.ofDays(30);

    private static final Duration REFRESH = Duration.ofHours(4);
    private static final int MOST = 1000;

    private final CalendarAddresses addresses;
    private final MyClaims claims;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Messages messages;
    private final Clock clock;

    MyCalendar(
            CalendarAddresses addresses,
            MyClaims claims,
            Accounts accounts,
            CurrentUser currentUser,
            AuditTrail audit,
            Messages messages,
            Clock clock) {
        this.addresses = addresses;
        this.claims = claims;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** The secret part of the signed-in person's address; empty until they have made one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<String> secret() {
        return addresses.of(account());
    }

    /** Makes an address; the one before, if there was one, leads nowhere from then on. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public String makeSecret() {
        AccountId account = account();
        audit.record("board.calendar.made", "Account", account.value(), null);
        return addresses.make(account, clock.instant());
    }

    /**
     * The calendar behind a secret: the last {@link #TOLD_FOR} and all that is to come.
     *
     * @param portal the portal's own address, with a slash at the end
     * @return empty when the secret is none, or none any more, or its owner may not sign in
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> file(String secret, URI portal, Locale language) {
        Instant now = clock.instant();
        return addresses
                .owner(secret)
                .flatMap(accounts::find)
                .filter(AccountRow::enabled)
                .map(owner -> new Actor(owner.id().value(), owner.username(), owner.displayName(), owner.grants()))
                .map(owner -> claims.appointments(Mine.of(owner), now.minus(TOLD_FOR), MOST))
                .map(appointments -> file(appointments, portal, language, now));
    }

    /**
     * One claim of the signed-in person.
     *
     * @param portal as in {@link #file(String, URI, Locale)}
     * @return empty when it does not concern them or has no time; for strangers always
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> file(ClaimId claim, URI portal, Locale language) {
        return currentUser
                .actor()
                .flatMap(person -> claims.appointment(Mine.of(person), claim))
                .map(appointment -> file(List.of(appointment), portal, language, clock.instant()));
    }

    private AccountId account() {
        return new AccountId(currentUser.require().accountId());
    }

    private String file(List<MyAppointment> appointments, URI portal, Locale language, Instant now) {
        CalendarFile file = new CalendarFile(messages.getTranslation("board.calendar.name", language), REFRESH);
        for (MyAppointment appointment : appointments) {
            MyClaim claim = appointment.claim();
            Standing standing = Standing.of(claim.status());
            file.event("claim-" + claim.id() + "@" + portal.getHost(), now, claim.startsAt(), claim.endsAt())
                    .text("SUMMARY", messages.getTranslation(standing.summary, language, claim.title()))
                    .text("LOCATION", claim.place())
                    .line("URL", portal.resolve("board/" + claim.listing()).toString())
                    .line("STATUS", standing.name())
                    .line("SEQUENCE", Integer.toString(appointment.sequence()))
                    .moment("LAST-MODIFIED", appointment.changedAt())
                    .endEvent();
        }
        return file.toString();
    }

    /** Words of RFC 5545, 3.8.1.11. */
    private enum Standing {
        TENTATIVE("board.calendar.tentative"),
        CONFIRMED("board.calendar.confirmed"),
        CANCELLED("board.calendar.cancelled");

        private final String summary;

        Standing(String summary) {
            this.summary = summary;
        }

        static Standing of(ClaimStatus status) {
            if (status.placed()) {
                return CONFIRMED;
            }
            return status.open() ? TENTATIVE : CANCELLED;
        }
    }
}
