package org.studioportal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of an account's grants; lives and dies with its account. */
@Entity
@Table(name = "account_grant")
class AccountGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Column(updatable = false)
    private Long scopeId;

    protected AccountGrant() {}

    AccountGrant(Grant grant) {
        role = grant.role();
        scopeId = grant.scopeId();
    }

    Grant grant() {
        return new Grant(role, scopeId);
    }
}
