package org.studioportal.board;

/**
 * How a listing's claims stand together.
 *
 * @param places all places that could be had from now on, and those of the past that were taken
 * @param taken how many of them are taken
 * @param free places that can be had now
 * @param waiting on the waiting list
 * @param accepted those who have not begun
 * @param started those who are at it
 * @param reported those whose report nobody has confirmed
 * @param served those that are over
 */
record Tally(int places, int taken, int free, int waiting, int accepted, int started, int reported, int served) {}
