package org.studioportal.directory.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.audit.AuditTrail;

/**
 * Imports rosters: first a dry run that says what would happen, then all or nothing. What a file lacks, stays; what is
 * there already, is not changed; so importing the same file twice changes nothing.
 */
@Service
@PreAuthorize("@access.city()")
public class RosterImport {
    private final Map<String, RosterSheet> sheets = new LinkedHashMap<>();
    private final EntityManager entities;
    private final AuditTrail audit;

    RosterImport(List<RosterSheet> sheets, EntityManager entities, AuditTrail audit) {
        sheets.stream()
                .sorted(Comparator.comparingInt(RosterSheet::order))
                .forEach(sheet -> this.sheets.put(sheet.name(), sheet));
        this.entities = entities;
        this.audit = audit;
    }

    /**
     * Says what an import would do, and changes nothing.
     *
     * @throws FileRefused if a file cannot be read, or no sheet has a name that rosters know
     */
    @Transactional(readOnly = true)
    public RosterReport dryRun(List<RosterFile> files, RosterProgress progress) {
        return plan(files, progress).report();
    }

    /**
     * Imports the files in one transaction, as things stand now, whatever an earlier dry run said.
     *
     * @return what was done
     * @throws FileRefused if a file cannot be read, or no sheet has a name that rosters know
     * @throws RosterRefused if anything is wrong; then nothing was imported
     * @throws RosterOvertaken if somebody else changed the same at the same moment; then nothing was imported
     */
    @Transactional
    public RosterReport apply(List<RosterFile> files, RosterProgress progress) {
        RosterPlan plan = plan(files, progress);
        RosterReport report = plan.report();
        if (!report.sound()) {
            throw new RosterRefused(report);
        }
        try {
            plan.writing().forEach((sheet, changes) -> {
                sheet.write(changes, progress);
                entities.flush();
                progress.at(RosterProgress.Stage.WRITING, sheet.name(), changes.size(), changes.size());
            });
        } catch (OptimisticLockException
                | ConstraintViolationException
                | ConcurrencyFailureException
                | DataIntegrityViolationException overtaken) {
            throw new RosterOvertaken();
        }
        report.sheets().stream()
                .filter(sheet -> sheet.added() + sheet.changed() > 0)
                .forEach(sheet -> audit.record(
                        "roster.imported",
                        "Roster",
                        sheet.name(),
                        "new " + sheet.added() + ", changed " + sheet.changed() + ", unchanged " + sheet.unchanged()));
        return report;
    }

    private RosterPlan plan(List<RosterFile> files, RosterProgress progress) {
        List<SheetText> texts = RosterReader.read(files);
        if (texts.stream()
                .noneMatch(text ->
                        sheets.containsKey(text.name()) && !text.header().isEmpty())) {
            throw new FileRefused("roster.file.no-known-sheet", String.join("、", sheets.keySet()));
        }
        return RosterPlan.of(sheets, texts, progress);
    }
}
