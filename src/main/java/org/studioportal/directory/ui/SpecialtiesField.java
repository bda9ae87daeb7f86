package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyRef;
import org.studioportal.directory.SpecialtyStanding;
import org.studioportal.shared.text.Typed;
import org.studioportal.shared.ui.Tag;

/**
 * Specialties in one's own words, suggested from the vocabulary by name, synonym or field. A word that it lacks is a
 * proposal: {@link #standings()} says how it stands with the city.
 */
class SpecialtiesField extends MultiSelectComboBox<String> {
    private final transient Specialties specialties;
    private final Map<String, SpecialtyRef> known = new LinkedHashMap<>();
    private final Div standings = new Div();

    SpecialtiesField(Specialties specialties) {
        super(t("directory.volunteer.specialties"));
        this.specialties = specialties;
        specialties.suggestions().forEach(one -> known.put(one.name(), one));
        setItems((word, typed) -> finds(known.get(word), typed), known.keySet());
        setRenderer(new TextRenderer<>(this::suggestion));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> add(typed.getDetail()));
        standings.addClassName("word-standings");
        standings.getElement().setAttribute("role", "status");
        addValueChangeListener(change -> show());
    }

    /** What is to be known of words that are not in the vocabulary. */
    Div standings() {
        return standings;
    }

    private void add(String typed) {
        Set<String> words = new LinkedHashSet<>(getValue());
        Typed.several(typed).forEach(word -> words.add(specialties.canonical(word)));
        setValue(words);
    }

    private void show() {
        standings.removeAll();
        List<String> words = new ArrayList<>(getValue());
        specialties.standing(words).stream()
                .filter(word -> word.state() != SpecialtyStanding.State.KNOWN)
                .map(SpecialtiesField::line)
                .forEach(standings::add);
        standings.setVisible(standings.getComponentCount() > 0);
    }

    private static Div line(SpecialtyStanding word) {
        boolean declined = word.state() == SpecialtyStanding.State.DECLINED;
        return new Div(
                new Tag(word.word(), declined ? "bad" : "warn"),
                new Span(declined ? t("profile.specialties.declined", word.reason()) : t("profile.specialties.waits")));
    }

    private String suggestion(String word) {
        SpecialtyRef one = known.get(word);
        return one == null ? word : t("profile.specialties.suggestion", one.name(), one.field());
    }

    private static boolean finds(SpecialtyRef one, String typed) {
        String words = one.name() + " " + one.field() + " " + String.join(" ", one.synonyms());
        return words.toLowerCase(Locale.ROOT).contains(Typed.tidy(typed).toLowerCase(Locale.ROOT));
    }
}
