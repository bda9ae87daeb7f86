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
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;

/** The partners, for the city administrator. */
@Route("admin/partners")
@Menu(title = "directory.nav.partners", order = 214)
@RolesAllowed("CITY_ADMIN")
public class PartnersView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final TextField text = Fields.search("directory.partners.search");
    private final Select<PartnerKind> kind =
            Fields.filter("directory.partner.kind", "directory.partner-kind", PartnerKind.class);
    private final RecordList<PartnerRow, PartnerId> list;
    private final QueryState query;

    PartnersView(Partners partners) {
        addClassName("page");
        list = new RecordList<PartnerRow, PartnerId>(
                        PartnerRow::id,
                        page -> partners.list(filter(), page),
                        () -> partners.count(filter()),
                        new EmptyState(t("directory.partners.none"), t("directory.list.none-hint")))
                .column("directory.partner.name", PartnerRow::name)
                .column("directory.partner.kind", row -> t("directory.partner-kind", row.kind()))
                .column("directory.partner.note", PartnerRow::note)
                .column("directory.contact", row -> DirectoryFields.contact(row.contact()));
        query = new QueryState(list::refresh)
                .bind("q", text)
                .bind("kind", kind, PartnerKind::name, name -> Fields.code(PartnerKind.class, name));
        PartnerForm form = new PartnerForm();
        RecordDesk<PartnerId, PartnerData> desk = new RecordDesk<>(list, form, PartnerData::name);
        desk.keeping(partners::details, partners::register, partners::change, form::data)
                .removable(data -> t("directory.partners.remove", data.name()), partners::remove);
        Button add = new Button(
                t("directory.partners.add"),
                click -> desk.create(t("directory.partners.add"), new PartnerData("", null, Contact.NONE, "")));
        add.addThemeVariants(ButtonVariant.PRIMARY);
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
}
