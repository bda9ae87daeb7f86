package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.studioportal.bulletin.BulletinFigures;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.ui.Chart;

/** What was read and published of each kind, and of the units that were read most. */
class SharesCharts extends Div {
    private static final int MOST_UNITS = 8;

    SharesCharts(BulletinFigures figures, Directory directory) {
        addClassName("figures-charts");
        add(chart("bulletin-figures.by-kind", "bulletin-figures.kind", figures.kinds(), ArticleWords::kind));
        if (!figures.units().isEmpty()) {
            add(chart(
                    "bulletin-figures.by-unit",
                    "bulletin-figures.unit",
                    figures.units().stream().limit(MOST_UNITS).toList(),
                    id -> directory.unit(id).map(UnitRef::name).orElse("")));
        }
    }

    private static <K extends Serializable> Chart chart(
            String titleKey, String nameKey, List<BulletinFigures.Share<K>> shares, Function<K, String> name) {
        String first = shares.isEmpty() ? "" : name.apply(shares.getFirst().of());
        return new Chart(
                Chart.Kind.BAR,
                t(titleKey),
                t("bulletin-figures.shares.summary", first),
                t(nameKey),
                shares.stream().map(share -> name.apply(share.of())).toList(),
                List.of(new Chart.Series(
                        t("bulletin-figures.reads"),
                        Chart.Tone.ACCENT,
                        shares.stream().map(BulletinFigures.Share::reads).toList())));
    }
}
