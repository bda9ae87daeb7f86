package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.studioportal.directory.OneTimeSignIn;

/** The one-time passwords of many as a workbook, to be printed, cut into strips and handed out. */
final class SignInSheet implements Serializable {
    private static final int WIDTH = 24;

    private final List<OneTimeSignIn> signIns;
    // Said now: while a browser downloads, there is no page whose language would be known.
    private final String title = t("volunteer-account.title");
    private final List<String> heads = List.of(
            t("directory.volunteer.name"),
            t("directory.volunteer.code"),
            t("volunteer-account.username"),
            t("volunteer-account.password"));

    SignInSheet(List<OneTimeSignIn> signIns) {
        this.signIns = signIns;
    }

    void write(OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Studio Portal", null)) {
            Worksheet page = workbook.newWorksheet(title);
            page.freezePane(0, 1);
            row(page, 0, heads);
            page.range(0, 0, 0, heads.size() - 1).style().bold().set();
            for (int i = 0; i < signIns.size(); i++) {
                OneTimeSignIn one = signIns.get(i);
                row(page, i + 1, List.of(one.name(), one.code(), one.username(), one.password()));
            }
            page.finish();
        }
    }

    private static void row(Worksheet page, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            page.width(i, WIDTH);
            page.value(line, i, cells.get(i));
            // Text, so that a spreadsheet leaves the zeros at the front of a number alone.
            page.style(line, i).format("@").set();
        }
    }
}
