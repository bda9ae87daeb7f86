package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitFilter;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.UnitRow;
import org.studioportal.directory.Units;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** The units, for the city administrator. */
@Route("admin/units")
@Menu(title = "directory.nav.units", order = 210)
@RolesAllowed("CITY_ADMIN")
public class UnitsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final TextField text = Fields.search("directory.units.search");
    private final Select<UnitKind> kind = Fields.filter("directory.unit.kind", "directory.kind", UnitKind.class);
    private final RecordList<UnitRow, UnitId> list;
    private final QueryState query;

    UnitsView(Units units) {
        addClassName("page");
        list = new RecordList<UnitRow, UnitId>(
                        UnitRow::id,
                        page -> units.list(filter(), page),
                        () -> units.count(filter()),
                        new EmptyState(t("directory.units.none"), t("directory.list.none-hint")))
                .column("directory.unit.name", UnitRow::name)
                .column("directory.unit.code", UnitRow::code)
                .column("directory.unit.kind", row -> t("directory.kind", row.kind()))
                .column("directory.unit.village", UnitRow::village)
                .column("directory.unit.volunteers", row -> t("directory.people", row.volunteers()))
                .column("directory.contact", row -> DirectoryFields.contact(row.contact()));
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("kind", kind, UnitKind::name, name -> Fields.code(UnitKind.class, name));
        UnitForm form = new UnitForm();
        RecordDesk<UnitId, UnitData> desk = new RecordDesk<>(list, form, UnitData::name);
        desk.keeping(units::details, units::register, units::change, form::data);
        Button add = new Button(
                t("directory.units.add"),
                click -> desk.create(t("directory.units.add"), new UnitData("", "", null, Contact.NONE)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div filters = new Div(text, kind, query.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("directory.units.title"), t("directory.units.lead"), add), filters, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        query.read(enter.getLocation());
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("directory.units.title");
    }

    private UnitFilter filter() {
        return new UnitFilter(text.getValue(), kind.getValue());
    }
}
