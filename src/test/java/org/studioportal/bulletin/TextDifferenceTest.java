package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.studioportal.bulletin.TextDifference.Change;
import org.studioportal.bulletin.TextDifference.Kind;
import org.studioportal.bulletin.TextDifference.Piece;
import org.studioportal.bulletin.TextDifference.Row;

class TextDifferenceTest {
    private static final int SECONDS = 10;

    private static String p(String id, String text) {
        return "<p data-block=\"" + id + "\">" + text + "</p>";
    }

    private static String side(List<Piece> pieces, Change left) {
        return pieces.stream()
                .filter(piece -> piece.change() != left)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void chineseIsComparedByCharactersAndOtherWritingByWords() {
        assertThat(TextDifference.words("周二上午义诊", "周三下午义诊"))
                .containsExactly(
                        new Piece(Change.SAME, "周"),
                        new Piece(Change.REMOVED, "二上"),
                        new Piece(Change.ADDED, "三下"),
                        new Piece(Change.SAME, "午义诊"));
        assertThat(TextDifference.words("open 09:00", "opened 09:00"))
                .startsWith(new Piece(Change.REMOVED, "open"), new Piece(Change.ADDED, "opened"));
    }

    @Test
    void nothingAgainstSomethingIsAllNew() {
        assertThat(TextDifference.words(null, "好")).containsExactly(new Piece(Change.ADDED, "好"));
        assertThat(TextDifference.words("", null)).isEmpty();
    }

    @Test
    void blocksAreKnownByTheirNamesWhenTheyChangeMoveComeAndGo() {
        String before = p("aaaaaaaa", "开头") + p("bbbbbbbb", "第二段") + p("cccccccc", "第三段") + p("dddddddd", "去掉");
        String after = p("cccccccc", "第三段") + p("aaaaaaaa", "新开头") + p("bbbbbbbb", "第二段") + p("eeeeeeee", "加的");

        List<Row> rows = TextDifference.of(before, after);

        assertThat(rows)
                .extracting(Row::kind, row -> side(row.pieces(), Change.REMOVED))
                .contains(
                        tuple(Kind.MOVED, "第三段"),
                        tuple(Kind.CHANGED, "新开头"),
                        tuple(Kind.SAME, "第二段"),
                        tuple(Kind.REMOVED, ""),
                        tuple(Kind.ADDED, "加的"))
                .hasSize(5);
    }

    @Test
    void aBlockThatLostItsNameIsKnownByItsWords() {
        assertThat(TextDifference.of(p("aaaaaaaa", "同一段"), p("zzzzzzzz", "同一段")))
                .extracting(Row::kind)
                .containsExactly(Kind.SAME);
    }

    @Test
    void anotherFormOfTheSameWordsIsSaid() {
        assertThat(TextDifference.of(p("aaaaaaaa", "同一段"), p("aaaaaaaa", "<strong>同一段</strong>")))
                .extracting(Row::kind)
                .containsExactly(Kind.FORMED);
    }

    @Test
    @Timeout(SECONDS)
    void fiftyThousandCharactersThatAllDifferTakeAMoment() {
        String before = "春天来了，万物生长。".repeat(5_000);
        String after = "秋日将尽；仓廪已满！".repeat(5_000);

        List<Piece> pieces = TextDifference.words(before, after);

        assertThat(side(pieces, Change.ADDED)).isEqualTo(before);
        assertThat(side(pieces, Change.REMOVED)).isEqualTo(after);
        assertThatCode(() -> TextDifference.of(p("aaaaaaaa", before), p("aaaaaaaa", after)))
                .doesNotThrowAnyException();
    }
}
