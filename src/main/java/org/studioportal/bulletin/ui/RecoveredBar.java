package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.ui.Formats;

/** Offers what an earlier visit left in this browser, when the session ended before it could be stored. */
class RecoveredBar extends Div {
    private static final int BEGINNING = 60;

    private final Paragraph what = new Paragraph();

    RecoveredBar(ArticleEditor editor) {
        addClassName("recovered-bar");
        getElement().setAttribute("role", "status");
        setVisible(false);
        Button take = new Button(t("newsroom.recovered.take"), click -> {
            editor.useRecovered();
            setVisible(false);
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button drop = new Button(t("newsroom.recovered.drop"), click -> {
            editor.dropRecovered();
            setVisible(false);
        });
        add(what, take, drop);
        editor.addRecoveredListener(this::offer);
    }

    private void offer(ArticleEditor.Recovered left) {
        String text = ArticleHtml.text(left.html());
        what.setText(t(
                "newsroom.recovered",
                Formats.moment(left.at()),
                text.length(),
                text.substring(0, Math.min(BEGINNING, text.length()))));
        setVisible(true);
    }
}
