package org.studioportal.directory.roster;

/** Is told how far long work has come, at most once per {@link #STEP} rows and at the end of each sheet. */
@FunctionalInterface
public interface RosterProgress {
    int STEP = 500;

    /** For work that nobody watches. */
    RosterProgress NONE = (stage, sheet, done, total) -> {};

    /** What is being done. */
    enum Stage {
        READING,
        CHECKING,
        WRITING
    }

    void at(Stage stage, String sheet, int done, int total);

    /** Tells when {@code done} is a multiple of {@link #STEP} or the end. */
    default void step(Stage stage, String sheet, int done, int total) {
        if (done % STEP == 0 || done == total) {
            at(stage, sheet, done, total);
        }
    }
}
