package org.studioportal.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.shared.ui.RowsField;
import org.studioportal.studio.StudioPage;

/** The fields of a step of how a request is handled. */
class StepRow extends RowsField.Row<StudioPage.Step> {
    private final TextField title = ProfileForm.line("studio.step.title", 80);
    private final TextField within = ProfileForm.line("studio.step.within", 80);
    private final TextField detail = ProfileForm.line("studio.step.detail", 500);

    StepRow() {
        Div line = new Div(title, within, detail);
        line.addClassName("row-line");
        add(line);
        ProfileForm.onChange(this::changed, title, within, detail);
    }

    @Override
    protected StudioPage.Step read() {
        return new StudioPage.Step(title.getValue(), ProfileForm.orNull(within), ProfileForm.orNull(detail));
    }

    @Override
    protected void show(StudioPage.Step step) {
        title.setValue(ProfileForm.orEmpty(step.title()));
        within.setValue(ProfileForm.orEmpty(step.within()));
        detail.setValue(ProfileForm.orEmpty(step.detail()));
    }
}
