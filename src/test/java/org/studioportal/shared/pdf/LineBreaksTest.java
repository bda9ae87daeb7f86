package org.studioportal.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void marksStayWithWhatTheyBelongTo() {
        assertThat(pieces("他说：“好，（真的）好！”走了。")).containsExactly("他", "说：", "“好，", "（真", "的）", "好！”", "走", "了。");
    }

    @Test
    void latinWordsAndNumbersStayWhole() {
        assertThat(pieces("共2,318场，see page 5.")).containsExactly("共", "2,318", "场，", "see ", "page ", "5.");
    }

    @Test
    void onlyMarksIsOnePiece() {
        assertThat(pieces("……！！")).containsExactly("……！！");
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        FSTextBreaker breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
            }
            from = at;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}
