package org.studioportal.board;

/** In what a listing is not what is asked for: one bit for each filter, but for the days. */
final class Misses {
    static final int STAGE = 1;
    static final int KIND = 2;
    static final int CATEGORY = 4;
    static final int URGENCY = 8;
    static final int MODE = 16;
    static final int PLACE = 32;
    static final int FITS = 64;
    static final int DAYS = 128;

    private Misses() {}

    static int of(BoardSelection asked, long head) {
        BoardFilter filter = asked.filter();
        int misses = filter.stage() == BoardStage.FREE && !Cell.free(head) ? STAGE : 0;
        if (filter.kind() != null && filter.kind() != Cell.kind(head)) {
            misses |= KIND;
        }
        if (filter.category() != null && filter.category() != Cell.category(head)) {
            misses |= CATEGORY;
        }
        if (filter.urgency() != null && filter.urgency() != Cell.urgency(head)) {
            misses |= URGENCY;
        }
        if (filter.mode() != null && filter.mode() != Cell.mode(head)) {
            misses |= MODE;
        }
        if (asked.villages() != null && !asked.villages().contains(Cell.village(head))) {
            misses |= PLACE;
        }
        if (filter.fits() && !asked.viewer().can(Cell.category(head), Cell.level(head))) {
            misses |= FITS;
        }
        return misses;
    }
}
