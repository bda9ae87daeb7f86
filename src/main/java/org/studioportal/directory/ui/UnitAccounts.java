package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import org.studioportal.directory.OneTimeSignIn;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitSignIns;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.RecordList;
import org.studioportal.shared.ui.Section;

/**
 * Opens accounts for all of a unit who have none, and shows the one-time passwords until they are put away or the screen
 * is left: nobody can show them again.
 */
class UnitAccounts extends Div {
    private final transient VolunteerAccounts accounts;
    private final UnitId unit;
    private final transient Runnable changed;
    private final LongWork work = new LongWork("volunteer-account.all.running");
    private final Div outcome = new Div();
    private final Button open = new Button(t("volunteer-account.all"), click -> ask());

    /** @param changed runs when accounts were opened */
    UnitAccounts(VolunteerAccounts accounts, UnitId unit, Runnable changed) {
        this.accounts = accounts;
        this.unit = unit;
        this.changed = changed;
        addClassName("page-section");
        outcome.addClassName("page-section");
        add(work, outcome);
    }

    /** Begins it; to be put where the page's other steps are. */
    Button button() {
        return open;
    }

    private void ask() {
        int waiting = accounts.countWithoutAccount(unit);
        if (waiting == 0) {
            Notices.done(t("volunteer-account.all.nobody"));
            return;
        }
        ConfirmStep.ask(
                t("volunteer-account.all.ask", waiting),
                t("volunteer-account.all.consequence"),
                t("volunteer-account.all.do"),
                this::start);
    }

    private void start() {
        open.setEnabled(false);
        outcome.removeAll();
        work.start(progress -> accounts.openAll(unit), this::show, failure -> {
            open.setEnabled(true);
            if (failure instanceof PortalException refused) {
                Notices.refused(refused);
            } else {
                throw failure;
            }
        });
    }

    private void show(UnitSignIns signIns) {
        open.setEnabled(true);
        changed.run();
        Section section =
                new Section(t("volunteer-account.all.done", signIns.opened().size()));
        if (!signIns.opened().isEmpty()) {
            section.add(
                    new Paragraph(t("volunteer-account.all.once")), handOut(signIns.opened()), list(signIns.opened()));
        }
        if (!signIns.left().isEmpty()) {
            section.add(
                    new Paragraph(t("volunteer-account.all.left", signIns.left().size())), left(signIns.left()));
        }
        outcome.add(section);
    }

    private Div handOut(List<OneTimeSignIn> opened) {
        SignInSheet sheet = new SignInSheet(opened);
        String file = t("volunteer-account.all.file");
        Anchor download = new Anchor(event -> send(event, file, sheet), t("volunteer-account.all.download"));
        download.addClassNames("button-link", "secondary");
        Div steps = new Div(download, new Button(t("volunteer-account.all.put-away"), click -> outcome.removeAll()));
        steps.addClassName("actions");
        return steps;
    }

    private static void send(DownloadEvent event, String file, SignInSheet sheet) throws IOException {
        event.setFileName(file);
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        sheet.write(event.getOutputStream());
    }

    private static RecordList<OneTimeSignIn, String> list(List<OneTimeSignIn> opened) {
        RecordList<OneTimeSignIn, String> list = new RecordList<OneTimeSignIn, String>(
                        OneTimeSignIn::code,
                        page -> opened.subList(page.offset(), Math.min(opened.size(), page.offset() + page.limit())),
                        opened::size,
                        new EmptyState("", ""))
                .column("directory.volunteer.name", OneTimeSignIn::name)
                .column("volunteer-account.username", OneTimeSignIn::username)
                .column("volunteer-account.password", OneTimeSignIn::password);
        list.refresh();
        return list;
    }

    private static UnorderedList left(List<UnitSignIns.Left> left) {
        return new UnorderedList(left.stream()
                .map(one -> new ListItem(t(
                        "volunteer-account.all.left-line",
                        one.name(),
                        one.code(),
                        t(one.reason().messageKey(), one.reason().arguments()))))
                .toArray(ListItem[]::new));
    }
}
