package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageData;
import org.studioportal.directory.VillageFilter;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRow;
import org.studioportal.directory.Villages;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** The villages, for the city administrator. */
@Route("admin/villages")
@Menu(title = "directory.nav.villages", order = 211)
@RolesAllowed("CITY_ADMIN")
public class VillagesView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final TextField text = Fields.search("directory.villages.search");
    private final ComboBox<String> town = new ComboBox<>(t("directory.village.town"));
    private final Select<Boolean> urban = Fields.orAny(
            Fields.yesOrNo("directory.village.kind", "directory.village.urban", "directory.village.rural"));
    private final Checkbox priority = new Checkbox(t("directory.village.priority-only"));
    private final RecordList<VillageRow, VillageId> list;
    private final QueryState query;

    VillagesView(Villages villages, Directory directory) {
        addClassName("page");
        list = new RecordList<VillageRow, VillageId>(
                        VillageRow::id,
                        page -> villages.list(filter(), page),
                        () -> villages.count(filter()),
                        new EmptyState(t("directory.villages.none"), t("directory.list.none-hint")))
                .column("directory.village.name", VillageRow::name)
                .column("directory.village.code", VillageRow::code)
                .column("directory.village.town", VillageRow::town)
                .column("directory.village.kind", VillagesView::kind)
                .column("directory.village.unit", VillageRow::unit)
                .column("directory.contact", row -> DirectoryFields.contact(row.contact()));
        town.setItems(directory.towns());
        town.setClearButtonVisible(true);
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("town", town, name -> name, name -> directory.towns().contains(name) ? name : null)
                .bind("urban", urban, String::valueOf, VillagesView::truth)
                .bind("priority", priority, String::valueOf, VillagesView::truth);
        VillageForm form = new VillageForm();
        RecordDesk<VillageId, VillageData> desk = new RecordDesk<>(list, form, VillageData::name);
        desk.keeping(villages::details, villages::register, villages::change, form::data);
        Button add = new Button(
                t("directory.villages.add"),
                click -> desk.create(
                        t("directory.villages.add"), new VillageData("", "", "", false, false, Contact.NONE)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div filters = new Div(text, town, urban, priority, query.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("directory.villages.title"), t("directory.villages.lead"), add), filters, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        query.read(enter.getLocation());
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("directory.villages.title");
    }

    private static String kind(VillageRow row) {
        String kind = t(row.urban() ? "directory.village.urban" : "directory.village.rural");
        return row.priority() ? kind + " · " + t("directory.village.priority") : kind;
    }

    private static Boolean truth(String text) {
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    private VillageFilter filter() {
        return new VillageFilter(
                text.getValue(), town.getValue(), urban.getValue(), priority.getValue() ? Boolean.TRUE : null);
    }
}
