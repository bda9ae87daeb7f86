package org.studioportal.shared.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** An address as a code that phones read; drawn as one path, black on white in every scheme. */
@Tag("svg")
public class QrCode extends Component {
    /** Light squares around it, without which phones do not see it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** @param label translated: what a phone finds by it */
    public QrCode(String address, String label) {
        ByteMatrix code = code(address);
        int edge = code.getWidth() + 2 * QUIET;
        getElement().getClassList().add("qr-code");
        getElement()
                .setAttribute("viewBox", "0 0 %d %d".formatted(edge, edge))
                .setAttribute("shape-rendering", "crispEdges")
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .appendChild(
                        new Element("path")
                                .setAttribute("fill", "#fff")
                                .setAttribute("d", "M0 0h" + edge + "v" + edge + "H0z"),
                        new Element("path").setAttribute("fill", "#000").setAttribute("d", squares(code)));
    }

    private static String squares(ByteMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int from = 0; from < code.getWidth(); from++) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, row + QUIET, to - from, to - from));
                    from = to;
                }
            }
        }
        return path.toString();
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
