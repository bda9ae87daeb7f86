package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PairingData;
import org.studioportal.directory.PairingFilter;
import org.studioportal.directory.PairingId;
import org.studioportal.directory.PairingRow;
import org.studioportal.directory.Pairings;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** The pairings, for the city administrator. */
@Route("admin/pairings")
@Menu(title = "directory.nav.pairings", order = 212)
@RolesAllowed("CITY_ADMIN")
public class PairingsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final TextField text = Fields.search("directory.pairings.search");
    private final Checkbox current = new Checkbox(t("directory.pairings.current"));
    private final RecordList<PairingRow, PairingId> list;
    private final QueryState query;

    PairingsView(Pairings pairings, Directory directory) {
        addClassName("page");
        list = new RecordList<PairingRow, PairingId>(
                        PairingRow::id,
                        page -> pairings.list(filter(), page),
                        () -> pairings.count(filter()),
                        new EmptyState(t("directory.pairings.none"), t("directory.list.none-hint")))
                .column("directory.pairing.unit", PairingRow::unit)
                .column("directory.pairing.village", row -> row.town() + " · " + row.village())
                .column("directory.pairing.from", row -> Formats.date(row.from()))
                .column("directory.pairing.last-day", PairingsView::until);
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("current", current, String::valueOf, Boolean::valueOf);
        PairingForm form = new PairingForm(directory);
        RecordDesk<PairingId, PairingData> desk = new RecordDesk<>(list, form, data -> t("directory.pairings.change"));
        desk.keeping(
                        pairings::details,
                        pairings::pair,
                        (id, version, typed) -> pairings.reschedule(id, version, typed.from(), typed.lastDay()),
                        form::data)
                .removable(data -> t("directory.pairings.remove"), pairings::remove)
                .onOpen(form::fixPartners);
        Button add = new Button(
                t("directory.pairings.add"),
                click -> desk.create(t("directory.pairings.add"), new PairingData(null, null, null, null)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div filters = new Div(text, current, query.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("directory.pairings.title"), t("directory.pairings.lead"), add), filters, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        query.read(enter.getLocation());
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("directory.pairings.title");
    }

    private static String until(PairingRow row) {
        return row.lastDay() == null ? t("directory.pairing.open") : Formats.date(row.lastDay());
    }

    private PairingFilter filter() {
        return new PairingFilter(text.getValue(), current.getValue());
    }
}
