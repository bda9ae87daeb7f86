package org.studioportal.bulletin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.studioportal.bulletin.BulletinHits.Piece;

/** Marks the words of a question in a text, as the index compares them: wide or narrow, large or small. */
final class WordMarks {
    private static final int BEFORE = 24;
    private static final int SNIPPET = 110;
    private static final String LEFT_OUT = "…";

    /** Each character as it is compared; to ask Unicode for each of a text takes longer than to find the text. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold((char) c);
        }
    }

    private final List<String> words;

    /** @param words folded, as {@link org.studioportal.shared.search.SearchAnalysis#words} gives them */
    WordMarks(List<String> words) {
        this.words = words;
    }

    /** The whole text in pieces. */
    List<Piece> all(String text) {
        return pieces(text, marks(text), 0, text.length());
    }

    /** The stretch around the first word in it; where there is none, that of the other text, or how that begins. */
    List<Piece> snippet(String text, String other) {
        BitSet marks = marks(text);
        return marks.isEmpty() ? snippet(other, marks(other)) : snippet(text, marks);
    }

    private static List<Piece> snippet(String text, BitSet marks) {
        int first = Math.max(0, marks.nextSetBit(0));
        int from = edge(text, first <= BEFORE ? 0 : first - BEFORE);
        int to = edge(text, Math.min(text.length(), from + SNIPPET));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        pieces.addAll(pieces(text, marks, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(LEFT_OUT, false));
        }
        return pieces;
    }

    // Not between the halves of a rare character.
    private static int edge(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private BitSet marks(String text) {
        String folded = folded(text);
        BitSet marks = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                marks.set(at, at + word.length());
            }
        }
        return marks;
    }

    /** Character by character, so that every place stays where it is. */
    private static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLDED[folded[i]];
        }
        return new String(folded);
    }

    private static char fold(char c) {
        String one =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return one.length() == 1 ? one.charAt(0) : c;
    }

    private static List<Piece> pieces(String text, BitSet marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < to; ) {
            boolean marked = marks.get(at);
            int change = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = change < 0 ? to : Math.min(to, change);
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
