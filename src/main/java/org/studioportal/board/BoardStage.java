package org.studioportal.board;

/** Which part of the board one looks at. */
public enum BoardStage {
    /** Open or being served: what the board shows unless asked for something else. */
    CURRENT,
    /** Only those with free places. */
    FREE,
    /** What has been done, or has run out. */
    PAST
}
