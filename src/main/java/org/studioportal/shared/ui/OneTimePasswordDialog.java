package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a one-time password, once, with what to do with it; neither a stray click nor Escape loses it. */
public class OneTimePasswordDialog extends Dialog {
    /** Not {@code navigator.clipboard}: browsers withhold it from a portal that an intranet serves by plain HTTP. */
    private static final String COPY = """
            const range = document.createRange();
            range.selectNodeContents(this);
            const selection = getSelection();
            selection.removeAllRanges();
            selection.addRange(range);
            return document.execCommand('copy');""";

    private final Paragraph password = new Paragraph();

    /**
     * @param person how they are called
     * @param username what they sign in with
     */
    public OneTimePasswordDialog(String person, String username, String oneTimePassword) {
        setHeaderTitle(t("one-time-password.title", person));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        password.setText(oneTimePassword);
        password.addClassName("one-time-password");
        Button copy = new Button(t("one-time-password.copy"), click -> copy());
        Div content = new Div(
                new Paragraph(t("one-time-password.lead")),
                new Paragraph(t("one-time-password.username", username)),
                password,
                copy);
        content.addClassName("form");
        add(content);
        Button close = new Button(t("one-time-password.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private void copy() {
        password.getElement().executeJs(COPY).then(Boolean.class, copied -> {
            if (copied) {
                Notices.done(t("one-time-password.copied"));
            } else {
                Notices.problem(t("one-time-password.not-copied"));
            }
        });
    }
}
