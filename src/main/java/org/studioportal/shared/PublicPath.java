package org.studioportal.shared;

/**
 * A path that anybody may fetch, other than a screen: a room declares it as a bean. Screens say it themselves with
 * {@code @AnonymousAllowed}; what is neither is refused.
 *
 * @param pattern as in Spring's path patterns, such as {@code /studios/{slug}/hours.ics}; GET only
 */
public record PublicPath(String pattern) {}
