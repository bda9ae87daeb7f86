package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.TextDifference;
import org.studioportal.bulletin.TextDifference.Change;
import org.studioportal.bulletin.TextDifference.Kind;
import org.studioportal.bulletin.TextDifference.Piece;
import org.studioportal.bulletin.TextDifference.Row;

/** Two states of an article side by side, block by block; on phones one under the other. */
class DifferenceView extends Div {
    @Tag("ins")
    private static final class Inserted extends HtmlContainer {
        Inserted(String text) {
            add(text);
        }
    }

    @Tag("del")
    private static final class Deleted extends HtmlContainer {
        Deleted(String text) {
            add(text);
        }
    }

    DifferenceView(String beforeTitle, ArticleContent before, String afterTitle, ArticleContent after) {
        addClassName("difference");
        Div head = new Div(new Span(beforeTitle), new Span(afterTitle));
        head.addClassNames("difference-row", "difference-head");
        add(head);
        add(words("newsroom.field.title", before.title(), after.title()));
        add(words("newsroom.field.summary", before.summary(), after.summary()));
        List<Row> rows = TextDifference.of(before.body(), after.body());
        rows.forEach(row -> add(row(row)));
        boolean details = !sameDetails(before, after);
        if (details) {
            add(new Paragraph(t("newsroom.difference.details")));
        }
        if (!details && rows.stream().allMatch(row -> row.kind() == Kind.SAME) && sameHead(before, after)) {
            add(new Paragraph(t("newsroom.difference.none")));
        }
    }

    private static boolean sameHead(ArticleContent a, ArticleContent b) {
        return ArticleForm.orEmpty(a.title()).equals(ArticleForm.orEmpty(b.title()))
                && ArticleForm.orEmpty(a.summary()).equals(ArticleForm.orEmpty(b.summary()));
    }

    /** Of what stands beside the text. */
    private static boolean sameDetails(ArticleContent a, ArticleContent b) {
        return bare(a).equals(bare(b));
    }

    private static ArticleContent bare(ArticleContent whole) {
        return new ArticleContent(
                whole.kind(),
                whole.column(),
                null,
                null,
                "",
                whole.byline(),
                whole.cover(),
                whole.topics(),
                whole.audience(),
                whole.mustConfirm(),
                whole.addressed());
    }

    private static Component words(String labelKey, String before, String after) {
        List<Piece> pieces = TextDifference.words(before, after);
        Div row = new Div(side(labelKey, pieces, Change.ADDED), side(labelKey, pieces, Change.REMOVED));
        row.addClassName("difference-row");
        row.setClassName("same", pieces.stream().allMatch(piece -> piece.change() == Change.SAME));
        return row;
    }

    private static Div side(String labelKey, List<Piece> pieces, Change hidden) {
        Div side = side(pieces, hidden);
        Span label = new Span(t(labelKey));
        label.addClassName("difference-label");
        side.addComponentAsFirst(label);
        return side;
    }

    private static Component row(Row row) {
        Div before = row.before() == null ? new Div() : block(row, row.before().html(), Change.ADDED);
        Div after = row.after() == null ? new Div() : block(row, row.after().html(), Change.REMOVED);
        Div both = new Div(before, after);
        both.addClassNames("difference-row", row.kind().name().toLowerCase(java.util.Locale.ROOT));
        return both;
    }

    private static Div block(Row row, String html, Change hidden) {
        Div side = side(row.pieces(), hidden);
        if (html.startsWith("<figure")) {
            side.add(new Span(t("newsroom.difference.picture")));
        } else if (html.startsWith("<div")) {
            side.add(new Span(t("newsroom.difference.card")));
        }
        boolean here = hidden == Change.REMOVED || row.after() == null;
        if (here && row.kind() != Kind.SAME && row.kind() != Kind.CHANGED) {
            Span label = new Span(t("newsroom.difference", row.kind()));
            label.addClassName("difference-label");
            side.addComponentAsFirst(label);
        }
        return side;
    }

    private static Div side(List<Piece> pieces, Change hidden) {
        Div side = new Div();
        pieces.stream().filter(piece -> piece.change() != hidden).forEach(piece -> side.add(piece(piece)));
        return side;
    }

    private static Component piece(Piece piece) {
        return switch (piece.change()) {
            case SAME -> new Span(piece.text());
            case ADDED -> new Inserted(piece.text());
            case REMOVED -> new Deleted(piece.text());
        };
    }
}
