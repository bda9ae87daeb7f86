package org.studioportal.bulletin;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.html.ArticleHtml.Block;

/**
 * What became of a text: which of its blocks are new, gone, moved or changed, and which words in them. Chinese is compared
 * by characters, other writing by words; a block that has changed almost entirely by sentences, so that 50,000 characters
 * take a moment only.
 */
public final class TextDifference {
    /** Beyond so many pairs of tokens larger ones are compared. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+|\\X", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;\\n]*[。！？!?；;\\n]?", Pattern.DOTALL);

    private TextDifference() {}

    /** What became of a stretch of words. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of words and what became of it. */
    public record Piece(Change change, String text) implements Serializable {}

    /** What became of a block. Screens show {@code newsroom.difference.CODE}. */
    public enum Kind {
        SAME,
        /** Its words are others. */
        CHANGED,
        /** Its words are the same; their form, the picture or the card is not. */
        FORMED,
        /** It stands elsewhere; its words may have changed as well. */
        MOVED,
        ADDED,
        REMOVED
    }

    /**
     * A block before and after.
     *
     * @param before null when it is new
     * @param after null when it is gone
     * @param pieces its words in both, in order
     */
    public record Row(Kind kind, Block before, Block after, List<Piece> pieces) implements Serializable {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Compares two bodies block by block.
     *
     * @param before clean by {@link ArticleHtml}, as is {@code after}
     * @return in the order of the later text, what is gone where it was
     */
    public static List<Row> of(String before, String after) {
        List<Block> old = ArticleHtml.blocks(before);
        List<Block> now = ArticleHtml.blocks(after);
        List<String> oldIds = old.stream().map(Block::id).toList();
        List<String> nowIds = identified(old, now);
        Map<String, Block> byId = old.stream().collect(Collectors.toMap(Block::id, Function.identity(), (a, b) -> a));
        Set<String> stays = new HashSet<>(nowIds);
        List<Row> rows = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(oldIds, nowIds, true).getDeltas()) {
            boolean same = delta.getSource().getLines().equals(delta.getTarget().getLines());
            for (int i = 0; !same && i < delta.getSource().size(); i++) {
                Block gone = old.get(delta.getSource().getPosition() + i);
                if (!stays.contains(gone.id())) {
                    rows.add(row(Kind.REMOVED, gone, null));
                }
            }
            for (int i = 0; i < delta.getTarget().size(); i++) {
                int place = delta.getTarget().getPosition() + i;
                Block was = byId.get(nowIds.get(place));
                Block is = now.get(place);
                rows.add(was == null ? row(Kind.ADDED, null, is) : row(same ? changed(was, is) : Kind.MOVED, was, is));
            }
        }
        return rows;
    }

    /** A block that lost its name on the way, by cut and paste, is known by its words. */
    private static List<String> identified(List<Block> old, List<Block> now) {
        Set<String> names = now.stream().map(Block::id).collect(Collectors.toSet());
        Set<String> known = old.stream().map(Block::id).collect(Collectors.toSet());
        Map<String, String> byText = new HashMap<>();
        old.stream()
                .filter(block -> !names.contains(block.id()) && !block.text().isBlank())
                .forEach(block -> byText.putIfAbsent(block.text(), block.id()));
        return now.stream()
                .map(block -> {
                    String lost = known.contains(block.id()) ? null : byText.remove(block.text());
                    return lost == null ? block.id() : lost;
                })
                .toList();
    }

    private static Kind changed(Block was, Block is) {
        if (!was.text().equals(is.text())) {
            return Kind.CHANGED;
        }
        return unnamed(was).equals(unnamed(is)) ? Kind.SAME : Kind.FORMED;
    }

    private static String unnamed(Block block) {
        return block.html().replace(block.id(), "");
    }

    private static Row row(Kind kind, Block was, Block is) {
        return new Row(kind, was, is, words(was == null ? "" : was.text(), is == null ? "" : is.text()));
    }

    /** Compares words; null counts as none. */
    public static List<Piece> words(String before, String after) {
        String old = before == null ? "" : before;
        String now = after == null ? "" : after;
        List<Piece> pieces = new ArrayList<>();
        if (old.equals(now)) {
            put(pieces, Change.SAME, old);
            return pieces;
        }
        List<String> a = tokens(WORD, old);
        List<String> b = tokens(WORD, now);
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        put(pieces, Change.SAME, String.join("", a.subList(0, head)));
        middle(pieces, a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
        put(pieces, Change.SAME, String.join("", a.subList(a.size() - tail, a.size())));
        return pieces;
    }

    private static void middle(List<Piece> pieces, List<String> a, List<String> b) {
        if (!tooMany(a, b)) {
            compare(pieces, a, b);
            return;
        }
        String old = String.join("", a);
        String now = String.join("", b);
        List<String> oldSentences = tokens(SENTENCE, old);
        List<String> newSentences = tokens(SENTENCE, now);
        if (tooMany(oldSentences, newSentences)) {
            put(pieces, Change.REMOVED, old);
            put(pieces, Change.ADDED, now);
        } else {
            compare(pieces, oldSentences, newSentences);
        }
    }

    private static boolean tooMany(List<String> a, List<String> b) {
        return (long) a.size() * b.size() > MOST_PAIRS;
    }

    private static void compare(List<Piece> pieces, List<String> a, List<String> b) {
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b, true).getDeltas()) {
            String old = String.join("", delta.getSource().getLines());
            String now = String.join("", delta.getTarget().getLines());
            if (old.equals(now)) {
                put(pieces, Change.SAME, old);
            } else {
                put(pieces, Change.REMOVED, old);
                put(pieces, Change.ADDED, now);
            }
        }
    }

    private static void put(List<Piece> pieces, Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().change() == change) {
            pieces.set(pieces.size() - 1, new Piece(change, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }

    private static List<String> tokens(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
