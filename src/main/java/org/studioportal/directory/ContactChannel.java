package org.studioportal.directory;

/** How somebody likes to be reached. */
public enum ContactChannel {
    PHONE,
    SMS,
    EMAIL
}
