package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.studioportal.directory.roster.RosterExport;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRefused;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.Section;

/** Rosters in and out: upload, see what would happen, then do it whole or not at all. */
@Route("admin/roster")
@Menu(title = "directory.nav.roster", order = 215)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/directory.css")
public class RosterView extends Div implements HasDynamicTitle {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImport rosters;
    private final Button check = new Button(t("roster.check"), click -> check());
    private final RosterUpload upload = new RosterUpload(this::filesChanged);
    private final LongWork work = new LongWork();
    private final Div outcome = new Div();

    RosterView(RosterImport rosters, RosterExport exports) {
        this.rosters = rosters;
        addClassName("page");
        outcome.addClassName("page-section");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setEnabled(false);
        Locale language = locale();
        Anchor template = new Anchor(
                event -> {
                    name(event, t("roster.template.file"));
                    exports.template(event.getOutputStream(), language);
                },
                t("roster.template"));
        Anchor export = new Anchor(
                event -> {
                    name(event, t("roster.export.file"));
                    exports.export(event.getOutputStream());
                },
                t("roster.export"));
        template.addClassNames("button-link", "secondary");
        export.addClassNames("button-link", "secondary");
        Div actions = new Div(check);
        actions.addClassName("actions");
        add(
                new PageHeader(t("roster.title"), t("roster.lead"), template, export),
                new Section(t("roster.upload"), new Paragraph(t("roster.upload.lead")), upload, actions),
                work,
                outcome);
    }

    @Override
    public String getPageTitle() {
        return t("roster.title");
    }

    private static void name(DownloadEvent event, String fileName) {
        event.setFileName(fileName);
        event.setContentType(WORKBOOK);
    }

    private void filesChanged() {
        outcome.removeAll();
        check.setEnabled(!upload.files().isEmpty());
    }

    private void check() {
        List<RosterFile> files = upload.files();
        run(progress -> rosters.dryRun(files, progress), report -> showDryRun(files, report));
    }

    private void apply(List<RosterFile> files) {
        run(progress -> rosters.apply(files, progress), report -> {
            upload.forget();
            check.setEnabled(false);
            outcome.add(new Section(t("roster.done"), new RosterReportPanel(report)));
            Notices.done(t("roster.done"));
        });
    }

    private void run(Function<RosterProgress, RosterReport> job, Consumer<RosterReport> done) {
        outcome.removeAll();
        check.setEnabled(false);
        work.start(
                job,
                report -> {
                    check.setEnabled(true);
                    done.accept(report);
                },
                this::failed);
    }

    private void showDryRun(List<RosterFile> files, RosterReport report) {
        Section section = new Section(t("roster.dry-run"), new Paragraph(verdict(report)));
        if (report.sound() && report.changesSomething()) {
            Button apply = new Button(t("roster.apply"), click -> apply(files));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            Div actions = new Div(apply);
            actions.addClassName("actions");
            section.add(actions);
        }
        section.add(new RosterReportPanel(report));
        outcome.add(section);
    }

    private static String verdict(RosterReport report) {
        if (!report.sound()) {
            return t("roster.verdict.wrong", report.wrongCells());
        }
        return t(report.changesSomething() ? "roster.verdict.sound" : "roster.verdict.nothing");
    }

    private void failed(RuntimeException failure) {
        check.setEnabled(true);
        switch (failure) {
            case RosterRefused refused ->
                outcome.add(new Section(
                        t("roster.dry-run"),
                        new Paragraph(t(refused.messageKey(), refused.arguments())),
                        new RosterReportPanel(refused.report())));
            case PortalException refused -> {
                Paragraph sentence = new Paragraph(t(refused.messageKey(), refused.arguments()));
                sentence.addClassName("roster-refused");
                sentence.getElement().setAttribute("role", "alert");
                outcome.add(sentence);
            }
            // What nobody foresaw goes the way of every unforeseen failure: a number for the person, a line in the log.
            default -> throw failure;
        }
    }
}
