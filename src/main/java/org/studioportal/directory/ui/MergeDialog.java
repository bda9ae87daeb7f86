package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.directory.MergePreview;
import org.studioportal.directory.SpecialtyId;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.ui.Notices;

/** Merges one entry of the vocabulary into another: which, what that changes, then does it. */
class MergeDialog extends Dialog {
    private final transient SpecialtyVocabulary vocabulary;
    private final SpecialtyId from;
    private final transient Runnable merged;
    private final ComboBox<SpecialtyChoice> into;
    private final Div consequences = new Div();
    private final Button merge = new Button(t("specialty.merge.do"), click -> merge());
    private transient MergePreview preview;

    /** @param merged runs when it is done */
    MergeDialog(
            SpecialtyVocabulary vocabulary,
            SpecialtyId from,
            String name,
            List<SpecialtyChoice> others,
            Runnable merged) {
        this.vocabulary = vocabulary;
        this.from = from;
        this.merged = merged;
        setHeaderTitle(t("specialty.merge.title", name));
        into = SpecialtyChoice.typed(
                "specialty.merge.into",
                others.stream().filter(other -> !other.id().equals(from)).toList());
        into.addValueChangeListener(chosen -> preview());
        consequences.addClassName("merge-preview");
        consequences.getElement().setAttribute("role", "status");
        Div form = new Div(into, consequences);
        form.addClassName("form");
        add(form);
        merge.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(t("action.cancel"), click -> close()), merge);
        preview();
    }

    private void preview() {
        preview = into.isEmpty()
                ? null
                : vocabulary.previewMerge(from, into.getValue().id());
        merge.setEnabled(preview != null);
        consequences.removeAll();
        if (preview != null) {
            UnorderedList changes = new UnorderedList(
                    new ListItem(t("specialty.merge.words", String.join("、", preview.words()), preview.intoName())));
            if (preview.specialties() > 0) {
                changes.add(new ListItem(t("specialty.merge.specialties", preview.specialties(), preview.intoName())));
            }
            changes.add(new ListItem(t("specialty.merge.volunteers", preview.volunteers(), preview.intoName())));
            consequences.add(changes, new Paragraph(t("specialty.merge.final")));
        }
    }

    private void merge() {
        try {
            int volunteers = vocabulary.merge(preview);
            close();
            Notices.done(t("specialty.merge.done", preview.fromName(), preview.intoName(), volunteers));
            merged.run();
        } catch (ChangedMeanwhile somebodyElse) {
            preview();
            consequences.addComponentAsFirst(new Paragraph(t("specialty.merge.changed")));
        }
    }
}
