package org.studioportal.directory.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.i18n.Messages;

/** Writes rosters as a workbook: what is stored, or an empty template. What is exported can be imported unchanged. */
@Service
@PreAuthorize("@access.city()")
public class RosterExport {
    private static final int TEMPLATE_ROWS = 2000;
    private static final int WIDTH = 18;
    // Text, so that a spreadsheet leaves the zeros at the front of a code alone.
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";

    private final List<RosterSheet> sheets;
    private final Messages messages;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RosterExport(
            List<RosterSheet> sheets, Messages messages, AuditTrail audit, PlatformTransactionManager transactions) {
        this.sheets = sheets.stream()
                .sorted(Comparator.comparingInt(RosterSheet::order))
                .toList();
        this.messages = messages;
        this.audit = audit;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes all that is stored. Carries personal data, so each export leaves a line in the audit trail, before the first
     * byte goes out: also of a download that is broken off.
     */
    public void export(OutputStream to) {
        byte[] workbook = transaction.execute(tx -> stored());
        try {
            to.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Studio Portal", null)) {
            for (RosterSheet sheet : sheets) {
                List<RosterRow> rows = sheet.stored();
                Worksheet page = page(workbook, sheet);
                for (int i = 0; i < rows.size(); i++) {
                    write(page, i + 1, sheet, rows.get(i));
                }
                page.finish();
                audit.record("roster.exported", "Roster", sheet.name(), "rows " + rows.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes empty sheets with headers, hints and lists to choose from. */
    @Transactional(readOnly = true)
    public void template(OutputStream to, Locale locale) {
        try (Workbook workbook = new Workbook(to, "Studio Portal", null)) {
            for (RosterSheet sheet : sheets) {
                Worksheet page = page(workbook, sheet);
                for (int i = 0; i < sheet.columns().size(); i++) {
                    RosterColumn<?> column = sheet.columns().get(i);
                    page.comment(0, i, hint(column, locale));
                    if (!column.choices().isEmpty()) {
                        page.range(1, i, TEMPLATE_ROWS, i)
                                .validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"");
                    }
                }
                page.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hint(RosterColumn<?> column, Locale locale) {
        String need = messages.getTranslation(
                column.isRequired() ? "roster.template.required" : "roster.template.optional", locale);
        String how = column.hint() == null ? "" : messages.getTranslation(column.hint(), locale);
        String words = column.choices().isEmpty()
                ? ""
                : messages.getTranslation("roster.template.choices", locale, String.join("、", column.choices()));
        return String.join("\n", List.of(need, how, words)).strip();
    }

    private static Worksheet page(Workbook workbook, RosterSheet sheet) {
        Worksheet page = workbook.newWorksheet(sheet.name());
        page.freezePane(0, 1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            RosterColumn<?> column = sheet.columns().get(i);
            page.width(i, WIDTH);
            page.style(i).format(TEXT).set();
            page.value(0, i, column.header());
            if (column.isRequired()) {
                page.style(0, i).bold().fillColor("FCE8E6").set();
            } else {
                page.style(0, i).fillColor("F1F3F4").set();
            }
        }
        return page;
    }

    private static void write(Worksheet page, int line, RosterSheet sheet, RosterRow row) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            RosterColumn<?> column = sheet.columns().get(i);
            if (row.get(column) instanceof LocalDate day) {
                page.value(line, i, day);
                page.style(line, i).format(DAY).set();
            } else {
                String text = row.text(column);
                if (!text.isEmpty()) {
                    page.value(line, i, text);
                    page.style(line, i).format(TEXT).set();
                }
            }
        }
    }
}
