package org.studioportal.bulletin.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table in a Word document, as wide as the text. */
final class WordTable {
    private static final double MARGINS_MM = 4;

    private final XWPFDocument document;
    private final TableGrid grid;

    WordTable(XWPFDocument document, TableGrid grid) {
        this.document = document;
        this.grid = grid;
    }

    void fill(WordWriter writer) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        double width = (double) WordDocument.TEXT_WIDTH_MM / grid.columns();
        for (int column = 0; column < grid.columns(); column++) {
            grid(table).addNewGridCol().setW(BigInteger.valueOf(Math.round(width * 1440 / 25.4)));
        }
        boolean head = true;
        for (List<TableGrid.Place> places : grid.rows()) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            head = head
                    && places.stream()
                            .allMatch(place ->
                                    place.cell() != null && place.cell().head());
            if (head) {
                row.setRepeatHeader(true);
            }
            row.setCantSplitRow(true);
            places.stream().filter(place -> !place.right()).forEach(place -> cell(place, row, width, writer));
        }
    }

    private static CTTblGrid grid(XWPFTable table) {
        return table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
    }

    private static void cell(TableGrid.Place place, XWPFTableRow row, double width, WordWriter writer) {
        XWPFTableCell cell = row.createCell();
        XWPFParagraph first = cell.getParagraphs().getFirst();
        first.setStyle("TableText");
        if (place.cell() == null) {
            return;
        }
        CTTcPr look = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (place.cell().columns() > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(place.cell().columns()));
        }
        if (place.cell().rows() > 1) {
            look.addNewVMerge().setVal(place.below() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (place.below()) {
            return;
        }
        String style = place.cell().head() ? "TableHead" : "TableText";
        double room = Math.max(1, width * place.cell().columns() - MARGINS_MM);
        boolean[] used = {false};
        writer.write(
                place.cell().blocks(),
                new WordWriter.Place(
                        () -> {
                            XWPFParagraph paragraph = used[0] ? cell.addParagraph() : first;
                            used[0] = true;
                            return paragraph;
                        },
                        style,
                        null,
                        0,
                        room,
                        true));
    }
}
