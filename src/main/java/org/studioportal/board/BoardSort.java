package org.studioportal.board;

/** In which order listings stand. */
public enum BoardSort {
    /** The most pressing first; among them the newest. */
    URGENCY,
    NEWEST,
    /** The one that ends first; those without an end last. */
    ENDING,
    /** One's own village first, then its town, then the rest; within each as {@link #URGENCY}. */
    NEAREST
}
