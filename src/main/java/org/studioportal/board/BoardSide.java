package org.studioportal.board;

/** What is needed (需求), and what is offered (供给). */
public enum BoardSide {
    DEMAND,
    SUPPLY
}
