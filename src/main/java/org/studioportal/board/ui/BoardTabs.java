package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.studioportal.board.BoardSide;
import org.studioportal.shared.ui.Formats;

/** What is needed, and what is offered: one of them is shown; both say how many there are. */
class BoardTabs extends Div {
    private final Map<BoardSide, NativeButton> tabs = new EnumMap<>(BoardSide.class);
    private final Map<BoardSide, Span> numbers = new EnumMap<>(BoardSide.class);

    BoardTabs(Consumer<BoardSide> chosen) {
        addClassName("listing-tabs");
        for (BoardSide side : BoardSide.values()) {
            NativeButton tab = new NativeButton("", click -> chosen.accept(side));
            Span number = new Span();
            number.addClassName("listing-number");
            tab.add(new Span(t("browsing.side", side)), number);
            tabs.put(side, tab);
            numbers.put(side, number);
            add(tab);
        }
    }

    void show(BoardSide side) {
        tabs.forEach((each, tab) -> tab.getElement().setAttribute("aria-pressed", String.valueOf(each == side)));
    }

    void count(Map<BoardSide, Integer> found) {
        numbers.forEach((side, number) -> number.setText(Formats.number(found.getOrDefault(side, 0))));
    }
}
