package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table as rows of equally many places, with cells that cover several of them. */
final class TableGrid {
    /**
     * @param cell null for a place that no cell covers
     * @param right whether it is covered from the left
     * @param below whether it is covered from above
     */
    record Place(Block.Table.Cell cell, boolean right, boolean below) {
        static final Place NONE = new Place(null, false, false);
    }

    private final List<List<Place>> rows = new ArrayList<>();

    TableGrid(Block.Table table) {
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (Block.Table.Cell cell : table.rows().get(row)) {
                int column = free(rows.get(row));
                for (int down = 0; down < cell.rows() && row + down < rows.size(); down++) {
                    for (int right = 0; right < cell.columns(); right++) {
                        put(rows.get(row + down), column + right, new Place(cell, right > 0, down > 0));
                    }
                }
            }
        }
        int columns = columns();
        rows.forEach(row -> row.addAll(Collections.nCopies(columns - row.size(), Place.NONE)));
    }

    List<List<Place>> rows() {
        return rows;
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static int free(List<Place> row) {
        int column = row.indexOf(Place.NONE);
        return column < 0 ? row.size() : column;
    }

    private static void put(List<Place> row, int column, Place place) {
        while (row.size() <= column) {
            row.add(Place.NONE);
        }
        if (row.get(column) == Place.NONE) {
            row.set(column, place);
        }
    }
}
