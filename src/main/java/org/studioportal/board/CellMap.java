package org.studioportal.board;

import java.util.function.LongConsumer;

/** The cell of each listing, in two plain arrays: a million of them take 32 megabytes. Not for several threads. */
final class CellMap {
    private static final int SMALLEST = 1024;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] ids = new long[SMALLEST];
    private long[] cells = new long[SMALLEST];
    private int size;

    /** The listing's cell; 0 when it has none. */
    long get(long id) {
        return cells[place(id)];
    }

    /** @return the cell it had before; 0 for none */
    long put(long id, long cell) {
        int place = place(id);
        long before = cells[place];
        ids[place] = id;
        cells[place] = cell;
        if (before == 0 && ++size * 2 > cells.length) {
            grow();
        }
        return before;
    }

    /** @return the cell it had; 0 for none */
    long remove(long id) {
        int hole = place(id);
        long before = cells[hole];
        if (before == 0) {
            return 0;
        }
        size--;
        cells[hole] = 0;
        // Whoever had to step aside for it may not be found beyond a hole.
        for (int at = next(hole); cells[at] != 0; at = next(at)) {
            long cell = cells[at];
            cells[at] = 0;
            int home = place(ids[at]);
            ids[home] = ids[at];
            cells[home] = cell;
        }
        return before;
    }

    void forEach(LongConsumer each) {
        for (long cell : cells) {
            if (cell != 0) {
                each.accept(cell);
            }
        }
    }

    private int place(long id) {
        int at = (int) (id * SCATTER >>> 33) & cells.length - 1;
        while (cells[at] != 0 && ids[at] != id) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        return at + 1 & cells.length - 1;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldCells = cells;
        ids = new long[oldIds.length * 2];
        cells = new long[oldIds.length * 2];
        for (int i = 0; i < oldCells.length; i++) {
            if (oldCells[i] != 0) {
                int place = place(oldIds[i]);
                ids[place] = oldIds[i];
                cells[place] = oldCells[i];
            }
        }
    }
}
