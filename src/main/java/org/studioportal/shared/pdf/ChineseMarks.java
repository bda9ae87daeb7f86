package org.studioportal.shared.pdf;

/** Marks that belong to what stands before them or behind them. */
public final class ChineseMarks {
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…—·％%,.;:?!)]}℃";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private ChineseMarks() {}

    /** Whether it must not begin a line. */
    public static boolean closes(char mark) {
        return CLOSING.indexOf(mark) >= 0;
    }

    /** Whether it must not end a line. */
    public static boolean opens(char mark) {
        return OPENING.indexOf(mark) >= 0;
    }
}
