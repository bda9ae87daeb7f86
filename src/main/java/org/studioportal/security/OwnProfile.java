package org.studioportal.security;

import java.util.Locale;
import java.util.Set;

/** What a person sees of their own account. */
public record OwnProfile(
        String username, String displayName, String phone, String email, Locale language, Set<Grant> grants) {}
