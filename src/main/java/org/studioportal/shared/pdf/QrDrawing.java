package org.studioportal.shared.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="image/qr" data="…">} as squares, which stay sharp however large the sheet is copied. */
final class QrDrawing implements FSObjectDrawer {
    /** Light squares around it, without which phones do not see it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        ByteMatrix code = code(element.getAttribute("data"));
        // In pixels of the drawing.
        double edge = Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, pen -> draw(pen, code, edge));
        return null;
    }

    private static void draw(Graphics2D pen, ByteMatrix code, double edge) {
        double square = edge / (code.getWidth() + 2 * QUIET);
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, edge, edge));
        pen.setColor(Color.BLACK);
        for (int row = 0; row < code.getHeight(); row++) {
            for (int from = 0; from < code.getWidth(); from++) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    // A whole run at once: fewer words in the file, and no hairlines between squares.
                    pen.fill(new Rectangle2D.Double(
                            (from + QUIET) * square, (row + QUIET) * square, (to - from) * square, square));
                    from = to;
                }
            }
        }
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
