package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerFilter;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRow;
import org.studioportal.directory.Volunteers;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** Volunteers, of the city or of one unit: found, registered, changed, retired. */
class VolunteersPanel extends Div {
    private final UnitId own;
    private final TextField text = Fields.search("directory.volunteers.search");
    private final ComboBox<UnitRef> unit;
    private final Select<VolunteerLevel> level =
            Fields.filter("directory.volunteer.level", "directory.level", VolunteerLevel.class);
    private final Select<ServiceCategory> category =
            Fields.filter("directory.volunteer.category", "category", ServiceCategory.class);
    private final Checkbox retired = new Checkbox(t("directory.volunteers.retired"));
    private final RecordList<VolunteerRow, VolunteerId> list;
    private final QueryState query;
    private final RecordDesk<VolunteerId, VolunteerData> desk;

    private transient Runnable decided = () -> {};

    /** @param own the only unit to be seen; null for the city */
    VolunteersPanel(
            Volunteers volunteers, VolunteerAccounts accounts, LevelEvidence levels, Directory directory, UnitId own) {
        this.own = own;
        addClassName("page-section");
        unit = DirectoryFields.unit("directory.volunteer.unit", directory.units());
        unit.setClearButtonVisible(true);
        list = new RecordList<VolunteerRow, VolunteerId>(
                        VolunteerRow::id,
                        page -> volunteers.list(filter(), page),
                        () -> volunteers.count(filter()),
                        new EmptyState(t("directory.volunteers.none"), t("directory.list.none-hint")))
                .column("directory.volunteer.name", VolunteerRow::name)
                .column("directory.volunteer.code", VolunteerRow::code)
                .column("directory.volunteer.level", row -> t("directory.level", row.level()))
                .column("directory.volunteer.specialties", row -> String.join("、", row.specialties()))
                .column("directory.volunteer.phone", VolunteerRow::phone)
                .column("volunteer-account.title", row -> SignInSection.words(row.account()));
        Div filters = new Div(text, level, category, retired);
        filters.addClassName("filter-bar");
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("level", level, VolunteerLevel::name, name -> Fields.code(VolunteerLevel.class, name))
                .bind("category", category, ServiceCategory::name, name -> Fields.code(ServiceCategory.class, name))
                .bind("retired", retired, String::valueOf, Boolean::valueOf);
        if (own == null) {
            list.column("directory.volunteer.unit", VolunteerRow::unit);
            filters.addComponentAtIndex(1, unit);
            query.bind(
                    "unit",
                    unit,
                    UnitRef::code,
                    code -> directory.units().stream()
                            .filter(known -> known.code().equals(code))
                            .findFirst()
                            .orElse(null));
        }
        list.column("directory.volunteer.retired-on", row -> Formats.date(row.retiredOn()), retired::getValue);
        filters.add(query.clearButton());
        VolunteerForm form = new VolunteerForm(directory, own);
        desk = new RecordDesk<>(list, form, VolunteerData::name);
        desk.keeping(volunteers::details, volunteers::register, volunteers::change, form::data);
        VolunteersEvidence evidence = new VolunteersEvidence(levels, this::afterDecision);
        SignInSection signIn = new SignInSection(accounts, this::refresh);
        form.addToForm(signIn, evidence);
        Button retire = desk.step(
                t("directory.volunteers.retire"),
                volunteer -> t("directory.volunteers.retire.ask", volunteer.name()),
                t("directory.volunteers.retire.consequence"),
                () -> finish(volunteers::retire));
        Button reinstate = form.button(t("directory.volunteers.reinstate"), () -> finish(volunteers::reinstate));
        // The list shows either those who serve or those who retired.
        desk.onOpen(existing -> {
            retire.setVisible(existing && !retired.getValue());
            reinstate.setVisible(existing && retired.getValue());
            signIn.show(
                    existing ? desk.editing().id() : null,
                    existing ? desk.editing().data().name() : null);
            evidence.show(existing ? desk.editing().id() : null);
        });
        add(filters, desk);
    }

    void enter(Location location) {
        query.read(location);
        list.refresh();
    }

    void create() {
        desk.create(t("directory.volunteers.add"), VolunteerForm.empty(own));
    }

    /** Tells when somebody has decided on a certificate here. */
    void onDecided(Runnable listener) {
        decided = listener;
    }

    /** A level, or an account, may have changed. */
    void refresh() {
        desk.refresh();
    }

    private void afterDecision() {
        refresh();
        decided.run();
    }

    private VolunteerFilter filter() {
        UnitId chosen =
                own != null ? own : unit.isEmpty() ? null : unit.getValue().id();
        return new VolunteerFilter(text.getValue(), chosen, level.getValue(), category.getValue(), retired.getValue());
    }

    private void finish(RecordDesk.Step<VolunteerId> step) {
        desk.finish(
                t("record.saved"),
                () -> step.apply(desk.editing().id(), desk.editing().version()));
    }
}
