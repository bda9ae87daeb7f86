package org.studioportal.board;

/** How much it presses, the most pressing first: 急, 难, 愁, 盼 (paper 4.1). */
public enum Urgency {
    URGENT,
    HARD,
    WORRY,
    HOPE
}
