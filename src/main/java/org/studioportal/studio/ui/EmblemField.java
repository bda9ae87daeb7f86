package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.studio.emblem.EmblemChoice;

/**
 * A studio's emblem: composed of a drawn motif and two colours, or uploaded. A composed one is not kept yet when it is
 * the field's value; {@link EmblemChoice#kept} does that when it is saved.
 */
@StyleSheet("context://theme/emblem.css")
public class EmblemField extends CustomField<EmblemChoice> {
    /** The two ways to an emblem. */
    private enum Way {
        COMPOSE,
        UPLOAD
    }

    private final NativeRadios<Way> way =
            new NativeRadios<>(t("emblem.way"), List.of(Way.values()), each -> t("emblem.way", each));
    private final EmblemComposer composer;
    private final PictureField upload;
    private EmblemChoice current = EmblemChoice.NONE;

    /** @param labelKey the message that names it */
    public EmblemField(String labelKey, PictureStore store) {
        super(EmblemChoice.NONE);
        addClassName("emblem-field");
        setLabel(t(labelKey));
        composer = new EmblemComposer(design -> chosen(EmblemChoice.composed(design)));
        upload = PictureField.square("emblem.upload", store);
        way.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turnTo(change.getValue());
            }
        });
        upload.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen(EmblemChoice.uploaded(change.getValue()));
            }
        });
        Div panel = new Div(way, composer, upload);
        panel.addClassName("emblem-panel");
        add(panel);
        setPresentationValue(EmblemChoice.NONE);
    }

    /** Whoever only looks keeps what there is; what was made the other way counts again when there is something. */
    private void turnTo(Way chosen) {
        show(chosen);
        if (chosen == Way.UPLOAD && !upload.getValue().isEmpty()) {
            chosen(EmblemChoice.uploaded(upload.getValue()));
        } else if (chosen == Way.COMPOSE && current.equals(EmblemChoice.NONE)) {
            chosen(EmblemChoice.composed(composer.design()));
        }
    }

    private void chosen(EmblemChoice choice) {
        if (isReadOnly() || !isEnabled()) {
            return;
        }
        current = choice;
        updateValue();
    }

    private void show(Way shown) {
        way.setValue(shown);
        composer.setVisible(shown == Way.COMPOSE);
        upload.setVisible(shown == Way.UPLOAD);
    }

    @Override
    protected EmblemChoice generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(EmblemChoice choice) {
        current = choice;
        upload.setValue(choice.design() == null ? choice.hash() : "");
        composer.show(choice.design());
        show(choice.design() == null && !choice.hash().isEmpty() ? Way.UPLOAD : Way.COMPOSE);
    }

    /** A null is no emblem. */
    @Override
    public void setValue(EmblemChoice choice) {
        super.setValue(choice == null ? EmblemChoice.NONE : choice);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        way.setReadOnly(readOnly);
        composer.setReadOnly(readOnly);
        upload.setReadOnly(readOnly);
    }
}
