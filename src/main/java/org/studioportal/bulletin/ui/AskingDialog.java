package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** Asks for the one thing that a step needs; what is wrong with it is said next to it, and it stays open. */
abstract class AskingDialog<F extends Component & HasValidation> extends Dialog {
    private final String name;
    private final F field;
    private transient Runnable then = () -> {};
    private transient Consumer<WrongInput> other = Notices::refused;

    /**
     * @param name of the field, as {@link WrongInput} names it
     * @param verb translated: what will be done
     * @param consequence translated: what that means
     */
    AskingDialog(String name, String verb, String consequence, F field) {
        this.name = name;
        this.field = field;
        addClassName("newsroom-dialog");
        setHeaderTitle(verb);
        add(new Paragraph(consequence), field);
        Button go = new Button(verb, click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), go);
    }

    /** What follows when it is done. */
    AskingDialog<F> then(Runnable next) {
        then = next;
        return this;
    }

    /** Who is told of what is wrong with something else. */
    AskingDialog<F> orElse(Consumer<WrongInput> told) {
        other = told;
        return this;
    }

    /** Does it with what is typed. */
    abstract void take();

    private void go() {
        try {
            take();
            close();
            then.run();
        } catch (WrongInput wrong) {
            WrongInput.Problem problem = wrong.problems().getFirst();
            if (problem.field().equals(name)) {
                field.setErrorMessage(
                        t(problem.messageKey(), problem.arguments().toArray()));
                field.setInvalid(true);
            } else {
                close();
                other.accept(wrong);
            }
        } catch (PortalException refused) {
            close();
            Notices.refused(refused);
        }
    }
}
