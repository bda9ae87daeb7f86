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
import org.studioportal.directory.Versioned;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;

/** The pairings, for the city administrator. */
@Route("admin/pairings")
@Menu(title = "directory.nav.pairings", order = 212)
@RolesAllowed("CITY_ADMIN")
public class PairingsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final Pairings pairings;
    private final TextField text = Fields.search("directory.pairings.search");
    private final Checkbox current = new Checkbox(t("directory.pairings.current"));
    private final RecordList<PairingRow, PairingId> list;
    private final QueryState query;
    private final PairingForm form;
    private final SideBySide desk;
    private final Button remove;
    private Versioned<PairingId, PairingData> editing;

    PairingsView(Pairings pairings, Directory directory) {
        form = new PairingForm(directory);
        this.pairings = pairings;
        addClassName("page");
        Button add = new Button(t("directory.pairings.add"), click -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        list = new RecordList<PairingRow, PairingId>(
                        PairingRow::id,
                        page -> pairings.list(filter(), page),
                        () -> pairings.count(filter()),
                        new EmptyState(t("directory.pairings.none"), t("directory.list.none-hint")))
                .column("directory.pairing.unit", PairingRow::unit)
                .column("directory.pairing.village", row -> row.town() + " · " + row.village())
                .column("directory.pairing.from", row -> Formats.date(row.from()))
                .column("directory.pairing.last-day", PairingsView::until)
                .onPick(row -> edit(row.id()));
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("current", current, String::valueOf, Boolean::valueOf);
        desk = new SideBySide(list);
        form.primary(t("action.save"), this::save);
        form.button(t("action.cancel"), this::close);
        remove = form.button(t("directory.remove"), this::askToRemove);
        form.onReload(this::reload);
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

    private void create() {
        editing = null;
        remove.setVisible(false);
        form.fixPartners(false);
        form.show(t("directory.pairings.add"), new PairingData(null, null, null, null));
        desk.open(form);
    }

    private void edit(PairingId id) {
        editing = pairings.details(id);
        remove.setVisible(true);
        form.fixPartners(true);
        form.show(t("directory.pairings.change"), editing.data());
        desk.open(form);
    }

    private void reload() {
        editing = pairings.details(editing.id());
        form.reload(editing.data());
    }

    private void save() {
        boolean done = form.submit(() -> {
            if (editing == null) {
                pairings.pair(form.data());
            } else {
                PairingData typed = form.data();
                pairings.reschedule(editing.id(), editing.version(), typed.from(), typed.lastDay());
            }
        });
        if (done) {
            Notices.done(t("directory.saved"));
            close();
            list.refresh();
        }
    }

    private void askToRemove() {
        ConfirmStep.ask(
                t("directory.pairings.remove"), t("directory.remove.consequence"), t("directory.remove"), this::remove);
    }

    private void remove() {
        if (form.submit(() -> pairings.remove(editing.id(), editing.version()))) {
            Notices.done(t("directory.removed"));
            close();
            list.refresh();
        }
    }

    private void close() {
        list.deselect();
        desk.close();
    }
}
