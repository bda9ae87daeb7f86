package org.studioportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.studioportal.shared.QrSquares;

/** An address as a code that phones read; drawn as one path, black on white in every scheme. */
@Tag("svg")
public class QrCode extends Component {
    /** @param label translated: what a phone finds by it */
    public QrCode(String address, String label) {
        QrSquares code = QrSquares.of(address);
        int edge = code.edge();
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

    private static String squares(QrSquares code) {
        return code.runs().stream()
                .map(run -> "M%d %dh%dv1h-%dz".formatted(run.x(), run.y(), run.length(), run.length()))
                .collect(Collectors.joining());
    }
}
