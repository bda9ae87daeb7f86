package org.studioportal.studio;

/** In which order studios are listed. */
public enum StudioSort {
    /** What fits the question best; without a question, as {@link #NEXT_OPENING}. */
    RELEVANCE,
    /** Open now first, then by next opening; those without one last. */
    NEXT_OPENING,
    /** By name, in the order of Chinese dictionaries. */
    NAME,
    /** Last published first. */
    NEWEST
}
