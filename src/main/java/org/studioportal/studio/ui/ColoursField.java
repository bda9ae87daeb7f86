package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.shared.Contrast;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.studio.StudioPage;

/** The two colours of a studio's page, with how well they can be told apart; none for the portal's own. */
@StyleSheet("context://theme/emblem.css")
class ColoursField extends CustomField<StudioPage.Colours> {
    private static final StudioPage.Colours FIRST = new StudioPage.Colours("#8b1e16", "#fff4e0");

    private final Checkbox own = new Checkbox(t("studio.colours.own"));
    private final Input ground = colour();
    private final Input ink = colour();
    private final Paragraph word = new Paragraph();
    private final Div pair =
            new Div(new Labelled(t("emblem.ground"), ground), new Labelled(t("emblem.ink"), ink), word);

    ColoursField(String labelKey) {
        setLabel(t(labelKey));
        pair.addClassName("emblem-colours");
        word.getElement().setAttribute("role", "status");
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw(own.getValue() ? FIRST : null);
                updateValue();
            }
        });
        ground.addValueChangeListener(change -> picked(change.isFromClient()));
        ink.addValueChangeListener(change -> picked(change.isFromClient()));
        add(new Div(own, pair));
        draw(null);
    }

    private static Input colour() {
        Input input = new Input();
        input.setType("color");
        input.addClassName("colour");
        return input;
    }

    private void picked(boolean byPerson) {
        if (byPerson && Contrast.isColour(ground.getValue()) && Contrast.isColour(ink.getValue())) {
            draw(generateModelValue());
            updateValue();
        }
    }

    private void draw(StudioPage.Colours colours) {
        own.setValue(colours != null);
        pair.setVisible(colours != null);
        if (colours != null) {
            ground.setValue(colours.ground());
            ink.setValue(colours.ink());
            double ratio = Contrast.ratio(colours.ground(), colours.ink());
            word.setText(t(
                    ratio < Contrast.TEXT ? "studio.colours.faint" : "studio.colours.good",
                    // Rounded down: 4.46 is not yet 4.5.
                    String.format(locale(), "%.1f", Math.floor(ratio * 10) / 10)));
            word.setClassName("emblem-faint", ratio < Contrast.TEXT);
        }
    }

    @Override
    protected StudioPage.Colours generateModelValue() {
        return own.getValue() ? new StudioPage.Colours(ground.getValue(), ink.getValue()) : null;
    }

    @Override
    protected void setPresentationValue(StudioPage.Colours colours) {
        draw(colours);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        own.setReadOnly(readOnly);
        pair.setEnabled(!readOnly);
    }
}
