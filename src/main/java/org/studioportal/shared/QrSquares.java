package org.studioportal.shared;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as a code that phones read, before it is drawn.
 *
 * @param edge how many squares each side has, the light ones around it included
 * @param runs dark squares side by side
 */
public record QrSquares(int edge, List<Run> runs) {
    /** Light squares around it, without which phones do not see it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** Whole runs: fewer words in a file, and no hairlines between squares. */
    public record Run(int x, int y, int length) {}

    /** @throws IllegalArgumentException when the text is too long for a code */
    public static QrSquares of(String text) {
        ByteMatrix code = code(text);
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int from = 0; from < code.getWidth(); from++) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    runs.add(new Run(from + QUIET, row + QUIET, to - from));
                    from = to;
                }
            }
        }
        return new QrSquares(code.getWidth() + 2 * QUIET, List.copyOf(runs));
    }

    private static ByteMatrix code(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(text + " is too long for a code", e);
        }
    }
}
