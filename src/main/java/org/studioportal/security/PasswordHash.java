package org.studioportal.security;

import java.util.Objects;

/** A password as it is kept: hashed. Never shown. */
public record PasswordHash(String value) {
    public PasswordHash {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
