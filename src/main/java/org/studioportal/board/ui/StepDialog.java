package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/**
 * Asks for what a step needs and takes it. What is refused is said, at its field where it has one, and nothing typed is
 * lost; a second click counts for nothing.
 */
abstract class StepDialog extends Dialog {
    private final transient Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();

    /**
     * @param title translated
     * @param verb translated: the button that takes the step
     */
    StepDialog(String title, String verb) {
        setHeaderTitle(title);
        addClassName("step-dialog");
        form.addClassName("form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, problem);
        Button go = new Button(verb);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            take();
            go.setEnabled(true);
        });
        getFooter().add(new Button(t("action.cancel"), click -> close()), go);
    }

    /** Takes the step; what it refuses, the dialog says. */
    abstract void step();

    /** Puts these into the form, in order. */
    final void ask(Component... parts) {
        form.add(parts);
    }

    /** Knows where to say what is wrong with that input. */
    final void named(String name, HasValidationProperties field) {
        fields.put(name, field);
    }

    private void take() {
        fields.values().forEach(field -> field.setInvalid(false));
        problem.setVisible(false);
        try {
            step();
        } catch (WrongInput wrong) {
            wrong.problems().stream()
                    .filter(one -> fields.containsKey(one.field()))
                    .forEach(one -> mark(fields.get(one.field()), sentence(one)));
            String others = wrong.problems().stream()
                    .filter(one -> !fields.containsKey(one.field()))
                    .map(StepDialog::sentence)
                    .collect(Collectors.joining(" "));
            problem.setText(others);
            problem.setVisible(!others.isEmpty());
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private static String sentence(WrongInput.Problem one) {
        return t(one.messageKey(), one.arguments().toArray());
    }

    private static void mark(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
