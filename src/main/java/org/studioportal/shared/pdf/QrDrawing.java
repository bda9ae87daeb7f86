package org.studioportal.shared.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.studioportal.shared.QrSquares;
import org.w3c.dom.Element;

/** Draws {@code <object type="image/qr" data="…">} as squares, which stay sharp however large the sheet is copied. */
final class QrDrawing implements FSObjectDrawer {
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
        QrSquares code = QrSquares.of(element.getAttribute("data"));
        // In pixels of the drawing.
        double edge = Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, pen -> draw(pen, code, edge));
        return null;
    }

    private static void draw(Graphics2D pen, QrSquares code, double edge) {
        double square = edge / code.edge();
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, edge, edge));
        pen.setColor(Color.BLACK);
        code.runs()
                .forEach(run -> pen.fill(
                        new Rectangle2D.Double(run.x() * square, run.y() * square, run.length() * square, square)));
    }
}
