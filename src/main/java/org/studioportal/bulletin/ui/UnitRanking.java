package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.bulletin.BulletinFigures;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;

/** The units by how many pieces they have published. */
class UnitRanking extends OrderedList {
    UnitRanking(List<BulletinFigures.Share<UnitId>> ranking, Directory directory) {
        addClassName("unit-ranking");
        ranking.forEach(share ->
                directory.unit(share.of()).ifPresent(unit -> add(line(unit, share.pieces(), share.reads()))));
    }

    private static ListItem line(UnitRef unit, long pieces, long reads) {
        Anchor name = new Anchor("bulletins?unit=" + unit.id().value(), unit.name());
        Span figures = new Span(t("bulletin-figures.ranking.line", pieces, reads));
        figures.addClassName("soft");
        return new ListItem(name, figures);
    }
}
