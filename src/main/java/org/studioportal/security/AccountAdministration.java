package org.studioportal.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Masking;

/** What the city administrator does with accounts. */
@Service
@PreAuthorize("hasRole('CITY_ADMIN')")
public class AccountAdministration {
    private final Accounts accounts;
    private final AccountRepository repository;

    AccountAdministration(Accounts accounts, AccountRepository repository) {
        this.accounts = accounts;
        this.repository = repository;
    }

    /** A page of the accounts by name. Two statements, whatever the length. */
    @Transactional(readOnly = true)
    public List<AccountRow> page(AccountFilter filter, int offset, int limit) {
        var lines = repository.lines(filter.pattern(), filter.role(), offset, limit);
        Map<Long, Set<Grant>> grants = lines.isEmpty()
                ? Map.of()
                : repository
                        .grantsOf(lines.stream().map(AccountRepository.Line::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                AccountRepository.Held::accountId,
                                Collectors.mapping(
                                        held -> new Grant(held.role(), held.scopeId()), Collectors.toSet())));
        return lines.stream()
                .map(line -> new AccountRow(
                        new AccountId(line.id()),
                        line.username(),
                        line.displayName(),
                        Masking.phone(line.phone()),
                        line.enabled(),
                        line.passwordDue(),
                        line.lastSignInAt(),
                        Set.copyOf(grants.getOrDefault(line.id(), Set.of()))))
                .toList();
    }

    /** How many accounts the filter leaves. */
    @Transactional(readOnly = true)
    public int count(AccountFilter filter) {
        return Math.toIntExact(repository.countLines(filter.pattern(), filter.role()));
    }

    /** @throws AccountRefused.UnknownAccount when it is gone */
    @Transactional(readOnly = true)
    public AccountRow account(AccountId id) {
        return accounts.find(id).orElseThrow(AccountRefused.UnknownAccount::new);
    }

    /** Opens an account; see {@link Accounts#open}. */
    @Transactional
    public OpenedAccount create(NewAccount wanted) {
        return accounts.open(wanted);
    }

    /** See {@link Accounts#enable}. */
    @Transactional
    public void enable(AccountId id) {
        accounts.enable(id);
    }

    /** See {@link Accounts#disable}. */
    @Transactional
    public void disable(AccountId id) {
        accounts.disable(id);
    }

    /** See {@link Accounts#resetPassword}. */
    @Transactional
    public OpenedAccount resetPassword(AccountId id) {
        return accounts.resetPassword(id);
    }

    /**
     * See {@link Accounts#grant}.
     *
     * @param scopeId null for the city
     * @throws AccountRefused.GrantNeedsScope when the role is held for something else than what was said
     */
    @Transactional
    public void grant(AccountId id, Role role, Long scopeId) {
        accounts.grant(id, grant(role, scopeId));
    }

    /** See {@link Accounts#revoke}. */
    @Transactional
    public void revoke(AccountId id, Grant grant) {
        accounts.revoke(id, grant);
    }

    private static Grant grant(Role role, Long scopeId) {
        try {
            return new Grant(role, scopeId);
        } catch (IllegalArgumentException unscoped) {
            throw new AccountRefused.GrantNeedsScope();
        }
    }
}
