package org.studioportal.shared;

/**
 * A path to which any program may post, without a page of ours and so without its token: a room declares it as a bean,
 * and what is posted must itself prove that it may do what it asks for.
 *
 * @param pattern as in {@link PublicPath}; POST only
 */
public record PublicPost(String pattern) {}
