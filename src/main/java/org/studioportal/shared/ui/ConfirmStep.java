package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something that cannot be undone. */
public final class ConfirmStep {
    private ConfirmStep() {}

    /**
     * @param question translated: what will happen, as a question
     * @param consequence translated: what that means
     * @param verb translated: the button that does it
     */
    public static void ask(String question, String consequence, String verb, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> then.run());
        dialog.open();
    }
}
