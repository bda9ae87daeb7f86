package org.studioportal.security;

/** Identifies an account. */
public record AccountId(long value) {}
