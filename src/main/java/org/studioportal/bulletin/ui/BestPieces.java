package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.bulletin.BulletinFigures;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Section;

/** What did well: the most read, with how they were received. */
class BestPieces extends Section {
    BestPieces(List<BulletinFigures.Piece> best) {
        super(t("bulletin-figures.best"));
        OrderedList list = new OrderedList();
        list.addClassName("best-pieces");
        best.forEach(piece -> list.add(line(piece)));
        add(new Paragraph(t("bulletin-figures.best.lead")), list);
    }

    private static ListItem line(BulletinFigures.Piece piece) {
        Anchor title =
                new Anchor("bulletins/" + piece.card().slug(), piece.card().title());
        Paragraph facts = new Paragraph(t(
                "bulletin-figures.best.facts",
                ArticleWords.kind(piece.card().kind()),
                Formats.date(LocalDate.ofInstant(piece.card().publishedAt(), PortalTime.ZONE)),
                piece.reads(),
                piece.readers(),
                piece.throughPercent(),
                piece.claps(),
                piece.channels()));
        facts.addClassName("soft");
        return new ListItem(title, facts);
    }
}
