package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.studioportal.directory.EvidenceRow;
import org.studioportal.directory.EvidenceStatus;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.VolunteerId;

/** One volunteer's certificates, for those who answer for them; not there when there are none. */
class VolunteersEvidence extends Div {
    private final LevelEvidence evidence;
    private final transient Runnable decided;

    /** @param decided runs when one does not wait any more */
    VolunteersEvidence(LevelEvidence evidence, Runnable decided) {
        this.evidence = evidence;
        this.decided = decided;
        addClassName("evidence-list");
    }

    /** @param volunteer null for one who is only being registered */
    void show(VolunteerId volunteer) {
        removeAll();
        List<EvidenceRow> rows = volunteer == null ? List.of() : evidence.of(volunteer);
        setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            add(new H3(t("evidence.title")));
        }
        for (EvidenceRow row : rows) {
            EvidenceCard card = new EvidenceCard(evidence, row);
            if (row.status() == EvidenceStatus.WAITING) {
                card.add(new EvidenceDecision(evidence, row, () -> {
                    show(volunteer);
                    decided.run();
                }));
            }
            add(card);
        }
    }
}
