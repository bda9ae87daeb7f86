package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.directory.EvidenceRow;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.Section;

/** The certificates that wait for a unit's administrator, the longest first; not there when none waits. */
class WaitingEvidence extends Section {
    /** More than anybody deals with at one sitting; the rest comes as these are dealt with. */
    private static final Page FIRST = new Page(0, 30);

    private final LevelEvidence evidence;
    private final UnitId unit;
    private final transient Runnable decided;
    private final Paragraph count = new Paragraph();
    private final Div cards = new Div();

    /** @param decided runs when one does not wait any more */
    WaitingEvidence(LevelEvidence evidence, UnitId unit, Runnable decided) {
        super(t("evidence.waiting"));
        this.evidence = evidence;
        this.unit = unit;
        this.decided = decided;
        cards.addClassName("villager-cards");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        add(count, cards);
        show();
    }

    /** Shows what waits now. */
    final void show() {
        List<EvidenceRow> waiting = evidence.waiting(unit, FIRST);
        setVisible(!waiting.isEmpty());
        count.setText(t("evidence.count", evidence.countWaiting(unit)));
        cards.removeAll();
        waiting.forEach(row -> {
            Div card = new Div(
                    new H3(row.name() + " " + row.code()),
                    new EvidenceCard(evidence, row),
                    new EvidenceDecision(evidence, row, this::afterDecision).first());
            card.addClassNames("panel", "villager-card");
            cards.add(card);
        });
    }

    private void afterDecision() {
        show();
        decided.run();
    }
}
