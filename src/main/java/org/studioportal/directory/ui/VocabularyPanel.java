package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyData;
import org.studioportal.directory.SpecialtyField;
import org.studioportal.directory.SpecialtyFilter;
import org.studioportal.directory.SpecialtyId;
import org.studioportal.directory.SpecialtyRow;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** One level of the vocabulary, its fields or its specialties: found, added, changed, merged, removed. */
class VocabularyPanel extends Div {
    private final SpecialtyVocabulary vocabulary;
    private final Specialties words;
    private final boolean ofFields;
    private final TextField text = Fields.search("specialty.search");
    private final Select<SpecialtyChoice> field;
    private final List<SpecialtyChoice> fields;
    private final RecordList<?, SpecialtyId> list;
    private final RecordDesk<SpecialtyId, SpecialtyData> desk;
    private final QueryState query;

    /** @param ofFields the upper level instead of the lower */
    VocabularyPanel(SpecialtyVocabulary vocabulary, Specialties words, boolean ofFields) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.ofFields = ofFields;
        addClassName("page-section");
        fields = SpecialtyChoice.ofFields(vocabulary.fields());
        field = Fields.orAny(SpecialtyChoice.picked("specialty.field", fields));
        list = ofFields ? fieldList() : specialtyList();
        query = new QueryState(list::refresh);
        Div filters = new Div();
        filters.addClassName("filter-bar");
        if (!ofFields) {
            query.bind("q", text).bind("field", field, SpecialtyChoice::label, this::fieldNamed);
            filters.add(text, field, query.clearButton());
            add(filters);
        }
        SpecialtyForm form = new SpecialtyForm(ofFields ? null : fields);
        desk = new RecordDesk<>(list, form, SpecialtyData::name);
        desk.keeping(vocabulary::details, vocabulary::register, vocabulary::change, form::data);
        Button merge = form.button(t("specialty.merge"), this::merge);
        desk.onOpen(merge::setVisible).removable(data -> t("specialty.remove.ask", data.name()), vocabulary::remove);
        add(desk);
    }

    void enter(Location location) {
        query.read(location);
        list.refresh();
    }

    /** Opens the form of a new one; a specialty of the field that is being looked at. */
    void create() {
        desk.create(
                t(ofFields ? "specialty.add-field" : "specialty.add"),
                new SpecialtyData("", SpecialtyChoice.id(field.getValue()), List.of()));
    }

    private RecordList<SpecialtyRow, SpecialtyId> specialtyList() {
        return new RecordList<SpecialtyRow, SpecialtyId>(
                        SpecialtyRow::id,
                        page -> vocabulary.list(filter(), page),
                        () -> vocabulary.count(filter()),
                        new EmptyState(t("specialty.none"), t("specialty.none-hint")))
                .column("specialty.name", SpecialtyRow::name)
                .column("specialty.field", SpecialtyRow::field)
                .column("specialty.synonyms", row -> String.join("、", row.synonyms()))
                .column("specialty.volunteers", row -> t("specialty.used-by", row.volunteers()));
    }

    private RecordList<SpecialtyField, SpecialtyId> fieldList() {
        return new RecordList<SpecialtyField, SpecialtyId>(
                        SpecialtyField::id,
                        page -> vocabulary.fields().stream()
                                .skip(page.offset())
                                .limit(page.limit())
                                .toList(),
                        () -> vocabulary.fields().size(),
                        new EmptyState(t("specialty.no-fields"), t("specialty.no-fields-hint")))
                .column("specialty.field", SpecialtyField::name)
                .column("specialty.specialties", row -> t("specialty.holds", row.specialties()))
                .column("specialty.volunteers", row -> t("specialty.used-by", row.volunteers()));
    }

    private void merge() {
        List<SpecialtyChoice> others = ofFields
                ? SpecialtyChoice.ofFields(vocabulary.fields())
                : SpecialtyChoice.ofSpecialties(words.suggestions());
        new MergeDialog(vocabulary, desk.editing().id(), desk.editing().data().name(), others, desk::closeAndRefresh)
                .open();
    }

    private SpecialtyFilter filter() {
        return new SpecialtyFilter(text.getValue(), SpecialtyChoice.id(field.getValue()));
    }

    private SpecialtyChoice fieldNamed(String name) {
        return fields.stream()
                .filter(choice -> choice.label().equals(name))
                .findFirst()
                .orElse(null);
    }
}
