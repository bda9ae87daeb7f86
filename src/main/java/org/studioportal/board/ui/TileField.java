package org.studioportal.board.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.function.Function;
import org.studioportal.shared.ui.NativeRadios;

/**
 * A choice in big tiles that a thumb cannot miss. Each tile says its name in its first line and, below, what it means.
 *
 * @param <T> what is chosen; null where nothing is
 */
@StyleSheet("context://theme/posting.css")
class TileField<T> extends CustomField<T> {
    private final NativeRadios<T> radios;

    /**
     * @param legend translated: what is to be chosen
     * @param words translated: the name, and after a line break what it means
     */
    TileField(String legend, List<T> choices, Function<T, String> words) {
        super(null);
        addClassName("tile-field");
        radios = new NativeRadios<>(legend, choices, words);
        radios.addClassName("tiles");
        add(radios);
    }

    @Override
    protected T generateModelValue() {
        return radios.getValue();
    }

    @Override
    protected void setPresentationValue(T value) {
        radios.setValue(value);
    }

    @Override
    public void focus() {
        radios.getElement().executeJs("this.querySelector('input').focus()");
    }
}
