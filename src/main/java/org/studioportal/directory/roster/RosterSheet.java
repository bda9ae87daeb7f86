package org.studioportal.directory.roster;

import java.util.List;

/**
 * One sheet of the roster workbook, implemented as a bean by the room that owns its rows. Implementations keep no state:
 * each call stands for itself, within the transaction of the import or export.
 */
public interface RosterSheet {
    /** The sheet's exact name, such as 单位; also the name of its .csv file. */
    String name();

    /** Sheets are checked, written and exported in this order, so that what is referred to comes first. */
    int order();

    /** All columns, in the order of the template and the export. */
    List<RosterColumn<?>> columns();

    /** The required columns that together name a row; no two rows share their values. */
    List<RosterColumn<?>> key();

    /** Everything that is stored, in the order of an export; a bounded number of statements, whatever the size. */
    List<RosterRow> stored();

    /**
     * Finds what no single cell can tell, such as overlapping pairings. Cells, duplicates and references have been
     * checked already; rows that are wrong so far are left out.
     */
    default void check(RosterCheck check) {}

    /**
     * Writes new and changed rows in the caller's transaction; what they refer to has been written before. Everything
     * written is visible to queries when this returns.
     *
     * @param progress to be told now and then how many are done
     */
    void write(List<RosterChange> changes, RosterProgress progress);
}
