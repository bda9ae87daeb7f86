package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Where one is among the steps; each is a way to it. */
class StepMarks extends OrderedList {
    private final List<NativeButton> marks = new ArrayList<>();

    StepMarks(List<PostingStep> steps, IntConsumer chosen) {
        addClassName("step-marks");
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            Span number = new Span(String.valueOf(i + 1));
            number.addClassName("step-number");
            NativeButton mark = new NativeButton("", click -> chosen.accept(index));
            mark.add(number, new Span(t(steps.get(i).titleKey())));
            marks.add(mark);
            add(new ListItem(mark));
        }
    }

    void show(int current) {
        for (int i = 0; i < marks.size(); i++) {
            if (i == current) {
                marks.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                marks.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }
}
