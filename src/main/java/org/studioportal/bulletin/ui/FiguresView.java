package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.bulletin.BulletinAccess;
import org.studioportal.bulletin.BulletinFigures;
import org.studioportal.bulletin.Figures;
import org.studioportal.bulletin.FiguresFilter;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.StatTile;

/** How bulletins are read: for those who write them, what did well. */
@Route("editor-desk/figures")
@RolesAllowed({"EDITOR", "CITY_ADMIN"})
@StyleSheet("context://theme/issues.css")
public class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Figures figures;
    private final transient Directory directory;
    private final transient Clock clock;
    private final NativeChoice<FiguresPeriod> period = new NativeChoice<>(
            t("bulletin-figures.period", FiguresPeriod.MONTH),
            List.of(FiguresPeriod.QUARTER, FiguresPeriod.YEAR),
            each -> t("bulletin-figures.period", each));
    private final NativeChoice<Boolean> whose =
            new NativeChoice<>(t("bulletin-figures.whose.all"), List.of(true), any -> t("bulletin-figures.whose.mine"));
    private final NativeChoice<UnitRef> unit;
    private final Div shown = new Div();
    private final QueryState address;

    FiguresView(Figures figures, Directory directory, BulletinAccess access, Clock clock) {
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
        addClassName("page");
        List<UnitRef> units = directory.units();
        unit = new NativeChoice<>(t("bulletin-figures.unit.all"), units, UnitRef::name);
        address = new QueryState(this::show)
                .bind("period", period, FiguresPeriod::code, FiguresPeriod::of)
                .bind("mine", whose, any -> "yes", text -> "yes".equals(text) ? true : null)
                .bind(
                        "unit",
                        unit,
                        each -> String.valueOf(each.id().value()),
                        text -> units.stream()
                                .filter(each ->
                                        String.valueOf(each.id().value()).equals(text))
                                .findFirst()
                                .orElse(null));
        Div filters = new Div(
                new Labelled(t("bulletin-figures.period"), period), new Labelled(t("bulletin-figures.whose"), whose));
        if (access.reviews()) {
            filters.add(new Labelled(t("bulletin-figures.unit"), unit));
        }
        filters.add(address.clearButton());
        filters.addClassNames("filter-bar", "figures-filters");
        shown.addClassName("figures");
        add(
                new PageHeader(t("bulletin-figures.title"), t("bulletin-figures.lead")),
                new DeskTabs(DeskTabs.Tab.FIGURES, access),
                filters,
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        address.read(enter.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return t("bulletin-figures.title");
    }

    private void show() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        FiguresPeriod chosen = period.getValue() == null ? FiguresPeriod.MONTH : period.getValue();
        FiguresFilter filter = new FiguresFilter(
                chosen.from(today),
                today,
                unit.getValue() == null ? null : unit.getValue().id(),
                whose.getValue() != null);
        BulletinFigures found = figures.of(filter);
        shown.removeAll();
        shown.add(tiles(found));
        if (found.days().isEmpty()) {
            shown.add(new EmptyState(t("bulletin-figures.empty"), t("bulletin-figures.empty.hint")));
        } else {
            shown.add(
                    new ReadsChart(filter, found.days()),
                    new SharesCharts(found, directory),
                    new BestPieces(found.best()));
        }
        List<BulletinFigures.Share<UnitId>> ranking = figures.ranking(today.getYear());
        if (!ranking.isEmpty()) {
            shown.add(new Section(
                    t("bulletin-figures.ranking", String.valueOf(today.getYear())),
                    new UnitRanking(ranking, directory)));
        }
    }

    private static Div tiles(BulletinFigures found) {
        Div tiles = new Div(
                new StatTile(t("bulletin-figures.pieces"), Formats.number(found.pieces())),
                new StatTile(t("bulletin-figures.reads"), Formats.number(found.reads())),
                new StatTile(t("bulletin-figures.readers"), Formats.number(found.readers())),
                new StatTile(t("bulletin-figures.through"), found.throughPercent() + "%"));
        tiles.addClassName("stat-tiles");
        return tiles;
    }
}
