package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.studioportal.board.Posting;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyRef;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ui.Fields;

/** What a helper must be able to do; may be left open. */
class SkillsPart extends PostingPart {
    private final Select<VolunteerLevel> level =
            field("level", Fields.filter("posting.field.level", "directory.level", VolunteerLevel.class));
    private final MultiSelectComboBox<String> specialties =
            field("specialties", new MultiSelectComboBox<>(t("posting.field.specialties")));
    private final Set<String> known = new TreeSet<>();

    SkillsPart(Specialties vocabulary) {
        vocabulary.suggestions().stream().map(SpecialtyRef::name).forEach(known::add);
        specialties.setItems(known);
        specialties.setHelperText(t("posting.hint.specialties"));
    }

    @Override
    void show(Posting posting) {
        level.setValue(posting.content().level());
        Set<String> words = new LinkedHashSet<>(posting.content().specialties());
        // Words that the vocabulary lacks by now are kept.
        if (!known.containsAll(words)) {
            Set<String> all = new TreeSet<>(known);
            all.addAll(words);
            specialties.setItems(all);
        }
        specialties.setValue(words);
    }

    @Override
    void gather(PostingWords words) {
        words.level = level.getValue();
        words.specialties = List.copyOf(specialties.getValue());
    }
}
