package org.studioportal.directory.roster;

import java.util.List;
import java.util.Optional;

/** What a sheet sees when it checks its rows as a whole, and where it says what is wrong. */
public interface RosterCheck {
    /** The file's sound rows, complete: where the file lacks a column, as stored. In the file's order. */
    List<RosterRow> rows();

    /** The stored rows of this sheet that the file does not mention. */
    List<RosterRow> untouched();

    /**
     * A row of any sheet as it would be after the import, by its one-column key; empty when there is none, and when the
     * file's row is wrong and none is stored.
     */
    Optional<RosterRow> row(String sheet, String key);

    /** Says what is wrong with that cell. */
    void wrong(RosterRow row, RosterColumn<?> column, String messageKey, Object... arguments);
}
