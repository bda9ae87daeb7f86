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
import org.studioportal.directory.PartnerData;
import org.studioportal.directory.PartnerFilter;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.PartnerKind;
import org.studioportal.directory.PartnerRow;
import org.studioportal.directory.Partners;
import org.studioportal.directory.Versioned;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;

/** The partners, for the city administrator. */
@Route("admin/partners")
@Menu(title = "directory.nav.partners", order = 214)
@RolesAllowed("CITY_ADMIN")
public class PartnersView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final Partners partners;
    private final TextField text = Fields.search("directory.partners.search");
    private final Select<PartnerKind> kind =
            Fields.filter("directory.partner.kind", "directory.partner-kind", PartnerKind.class);
    private final RecordList<PartnerRow, PartnerId> list;
    private final QueryState query;
    private final PartnerForm form = new PartnerForm();
    private final SideBySide desk;
    private final Button remove;
    private Versioned<PartnerId, PartnerData> editing;

    PartnersView(Partners partners) {
        this.partners = partners;
        addClassName("page");
        Button add = new Button(t("directory.partners.add"), click -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        list = new RecordList<PartnerRow, PartnerId>(
                        PartnerRow::id,
                        page -> partners.list(filter(), page),
                        () -> partners.count(filter()),
                        new EmptyState(t("directory.partners.none"), t("directory.list.none-hint")))
                .column("directory.partner.name", PartnerRow::name)
                .column("directory.partner.kind", row -> t("directory.partner-kind", row.kind()))
                .column("directory.partner.note", PartnerRow::note)
                .column("directory.contact", row -> Fields.contact(row.contact()))
                .onPick(row -> edit(row.id()));
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("kind", kind, PartnerKind::name, name -> Fields.code(PartnerKind.class, name));
        desk = new SideBySide(list);
        form.primary(t("action.save"), this::save);
        form.button(t("action.cancel"), this::close);
        remove = form.button(t("directory.remove"), this::askToRemove);
        form.onReload(this::reload);
        Div filters = new Div(text, kind, query.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("directory.partners.title"), t("directory.partners.lead"), add), filters, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        query.read(enter.getLocation());
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("directory.partners.title");
    }

    private PartnerFilter filter() {
        return new PartnerFilter(text.getValue(), kind.getValue());
    }

    private void create() {
        editing = null;
        remove.setVisible(false);
        form.show(t("directory.partners.add"), new PartnerData("", null, Contact.NONE, ""));
        desk.open(form);
    }

    private void edit(PartnerId id) {
        editing = partners.details(id);
        remove.setVisible(true);
        form.show(editing.data().name(), editing.data());
        desk.open(form);
    }

    private void reload() {
        editing = partners.details(editing.id());
        form.reload(editing.data());
    }

    private void save() {
        boolean done = form.submit(() -> {
            if (editing == null) {
                partners.register(form.data());
            } else {
                partners.change(editing.id(), editing.version(), form.data());
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
                t("directory.partners.remove", editing.data().name()),
                t("directory.remove.consequence"),
                t("directory.remove"),
                this::remove);
    }

    private void remove() {
        if (form.submit(() -> partners.remove(editing.id(), editing.version()))) {
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
