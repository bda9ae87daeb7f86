package org.studioportal.shared.ui;

/** A field in which something may stand that is no value, such as hours that cannot be; saving waits until it is one. */
public interface Unreadable {
    boolean isUnreadable();
}
