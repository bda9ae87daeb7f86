package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.RecordList;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.Tag;

/** What an import would do, or has done: a tile per sheet, what is ignored, and each mistake in its place. */
class RosterReportPanel extends Div {
    private record Line(int index, RosterReport.Mistake mistake) implements Serializable {}

    RosterReportPanel(RosterReport report) {
        addClassName("page-section");
        Div tiles = new Div();
        tiles.addClassName("roster-tiles");
        report.sheets().forEach(sheet -> tiles.add(tile(sheet)));
        add(tiles);
        if (!report.ignored().isEmpty()) {
            UnorderedList ignored = new UnorderedList();
            report.ignored().forEach(one -> ignored.add(new ListItem(name(one))));
            add(new Section(t("roster.ignored"), new Paragraph(t("roster.ignored.lead")), ignored));
        }
        if (report.wrongCells() > 0) {
            add(mistakes(report));
        }
    }

    private static Div tile(RosterReport.Sheet sheet) {
        Div figures = new Div(
                figure("roster.added", sheet.added(), "good"),
                figure("roster.changed", sheet.changed(), "warn"),
                figure("roster.unchanged", sheet.unchanged(), "quiet"),
                figure("roster.wrong", sheet.wrong(), "bad"));
        figures.addClassName("tags");
        Div tile = new Div(new H3(sheet.name()), figures);
        tile.addClassNames("panel", "roster-tile");
        return tile;
    }

    private static Tag figure(String key, int number, String tone) {
        return new Tag(t(key, number), number == 0 ? "quiet" : tone);
    }

    private static String name(RosterReport.Ignored ignored) {
        return ignored.column().isEmpty()
                ? t("roster.ignored.sheet", ignored.sheet())
                : t("roster.ignored.column", ignored.sheet(), ignored.column(), ignored.header());
    }

    private static Section mistakes(RosterReport report) {
        List<Line> lines = IntStream.range(0, report.mistakes().size())
                .mapToObj(i -> new Line(i, report.mistakes().get(i)))
                .toList();
        RecordList<Line, Integer> list = new RecordList<Line, Integer>(
                        Line::index,
                        page -> lines.subList(page.offset(), Math.min(lines.size(), page.offset() + page.limit())),
                        lines::size,
                        new EmptyState("", ""))
                .column("roster.mistake.place", line -> place(line.mistake()))
                .column("roster.mistake.column", line -> line.mistake().header())
                .column("roster.mistake.sentence", line -> sentence(line.mistake()));
        list.refresh();
        Anchor download = new Anchor(
                event -> {
                    event.setFileName(t("roster.mistakes.file"));
                    event.setContentType("text/csv;charset=UTF-8");
                    event.getOutputStream().write(csv(report).getBytes(StandardCharsets.UTF_8));
                },
                t("roster.mistakes.download"));
        download.addClassNames("button-link", "secondary");
        Section section = new Section(t("roster.mistakes", report.wrongCells()), new Div(download), list);
        if (report.wrongCells() > lines.size()) {
            section.add(new Span(t("roster.mistakes.more", lines.size())));
        }
        return section;
    }

    /** Such as 志愿者 E12. */
    private static String place(RosterReport.Mistake mistake) {
        return mistake.sheet() + " "
                + (mistake.column().isEmpty()
                        ? t("roster.mistake.row", mistake.row())
                        : mistake.column() + mistake.row());
    }

    private static String sentence(RosterReport.Mistake mistake) {
        return t(mistake.messageKey(), mistake.arguments().toArray());
    }

    /** With a byte order mark, because spreadsheet programs take text without one for something else. */
    static String csv(RosterReport report) {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(
                text,
                t("roster.mistake.sheet"),
                t("roster.mistake.row-number"),
                t("roster.mistake.column-letter"),
                t("roster.mistake.column"),
                t("roster.mistake.sentence"));
        report.mistakes()
                .forEach(mistake -> line(
                        text,
                        mistake.sheet(),
                        String.valueOf(mistake.row()),
                        mistake.column(),
                        mistake.header(),
                        sentence(mistake)));
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            // A text that begins like a formula would be one when a spreadsheet program opens the file.
            String cell = cells[i].matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cells[i] : cells[i];
            text.append(i == 0 ? "\"" : ",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
