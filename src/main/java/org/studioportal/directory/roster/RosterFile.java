package org.studioportal.directory.roster;

/**
 * A file as it was handed in: a workbook with all sheets, or one sheet as comma-separated text that is named like the
 * sheet.
 *
 * @param name with its ending, such as 志愿者.csv
 */
public record RosterFile(String name, byte[] content) {
    /** All files of an import together. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    public static final int MAX_FILES = 20;
}
