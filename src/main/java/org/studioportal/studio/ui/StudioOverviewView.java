package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.RecordList;
import org.studioportal.studio.OverviewFilter;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOverview;
import org.studioportal.studio.StudioRow;
import org.studioportal.studio.StudioStandard;
import org.studioportal.studio.StudioStatus;

/** All studios against the five-part standard, for the city; each leads to its desk, where the city decides. */
@Route("admin/studios")
@Menu(title = "studio.nav.overview", order = 240)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/desk.css")
public class StudioOverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TextField text = Fields.search("studio.overview.search");
    private final Select<StudioStatus> status =
            Fields.filter("studio.overview.status", "studio.status", StudioStatus.class);
    private final Select<StudioStandard.Part> unmet =
            Fields.filter("studio.overview.unmet", "studio.standard", StudioStandard.Part.class);
    private final RecordList<StudioRow, StudioId> list;
    private final Anchor export = new Anchor("admin/studios.xlsx", t("studio.overview.export"));
    private final transient QueryState query;

    StudioOverviewView(StudioOverview overview) {
        addClassName("page");
        list = new RecordList<>(
                StudioRow::id,
                page -> overview.all(filter(), page),
                () -> overview.count(filter()),
                new EmptyState(t("studio.overview.none"), t("studio.overview.none.hint")));
        list.column("studio.overview.name", StudioRow::name)
                .column("studio.overview.unit", StudioRow::unit)
                .column("studio.overview.status", row -> t("studio.status", row.status()))
                .column("studio.overview.since", row -> Formats.moment(row.since()))
                .column(
                        "studio.overview.members",
                        row -> t(row.understaffed() ? "studio.overview.few" : "studio.members.count", row.members()));
        list.column("studio.overview.met", StudioOverviewView::met)
                .column("studio.overview.gaps", StudioOverviewView::gaps);
        list.onPick(id -> getUI().ifPresent(ui -> ui.navigate(StudioDeskView.class, StudioDesksView.at(id))));
        query = new QueryState(list::refresh)
                .bind("text", text)
                .bind("status", status, StudioStatus::name, name -> Fields.code(StudioStatus.class, name))
                .bind("unmet", unmet, Enum::name, name -> Fields.code(StudioStandard.Part.class, name));
        export.addClassName("button-link");
        export.setRouterIgnore(true);
        Div filters = new Div(text, status, unmet, query.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("studio.nav.overview"), t("studio.overview.lead"), export), filters, list);
    }

    private static String met(StudioRow row) {
        return t("studio.overview.met.of", row.standard().met(), StudioStandard.Part.values().length);
    }

    private static String gaps(StudioRow row) {
        return Arrays.stream(StudioStandard.Part.values())
                .flatMap(part -> row.standard().gaps(part).stream())
                .map(gap -> t("studio.gap", gap))
                .collect(Collectors.joining(t("studio.and")));
    }

    private OverviewFilter filter() {
        return new OverviewFilter(text.getValue(), status.getValue(), unmet.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query.read(event.getLocation());
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return t("studio.nav.overview");
    }
}
