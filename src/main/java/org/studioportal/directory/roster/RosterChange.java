package org.studioportal.directory.roster;

import java.util.List;

/**
 * A row to be written.
 *
 * @param before what is stored; null for a new row
 * @param after every column's value: from the file, or as stored (empty for a new row) where the file lacks the column
 */
public record RosterChange(RosterRow before, RosterRow after) {
    public boolean isNew() {
        return before == null;
    }

    /** The headers of the columns that differ, for the audit trail; never their values. */
    public List<String> differing(RosterSheet sheet) {
        return sheet.columns().stream()
                .filter(column -> isNew() || !before.same(after, column))
                .map(RosterColumn::header)
                .toList();
    }
}
