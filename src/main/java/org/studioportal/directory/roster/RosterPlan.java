package org.studioportal.directory.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files of an import would do, sheet by sheet, and what is wrong with them. */
final class RosterPlan {
    private final Map<String, RosterSheet> known;
    private final Map<String, SheetPlan> plans = new LinkedHashMap<>();
    private final Map<String, Map<String, RosterRow>> stored = new HashMap<>();
    private final Mistakes mistakes = new Mistakes();
    private final List<RosterReport.Ignored> ignored = new ArrayList<>();
    private final Map<SheetPlan, List<RosterChange>> changes = new LinkedHashMap<>();

    /** @param known all sheets by name, in their order */
    private RosterPlan(Map<String, RosterSheet> known) {
        this.known = known;
    }

    static RosterPlan of(Map<String, RosterSheet> known, List<SheetText> texts, RosterProgress progress) {
        RosterPlan plan = new RosterPlan(known);
        plan.find(texts);
        plan.plans.values().forEach(sheet -> sheet.readHeader(plan.ignored));
        plan.plans.values().forEach(sheet -> sheet.readRows(progress));
        plan.plans.values().forEach(sheet -> sheet.checkReferences(plan::exists));
        int done = 0;
        for (SheetPlan sheet : plan.plans.values()) {
            progress.at(RosterProgress.Stage.CHECKING, sheet.sheet().name(), done++, plan.plans.size());
            sheet.sheet().check(plan.new Check(sheet));
        }
        plan.plans.values().forEach(sheet -> plan.changes.put(sheet, sheet.changes()));
        return plan;
    }

    private void find(List<SheetText> texts) {
        for (SheetText text : texts) {
            if (!known.containsKey(text.name())) {
                ignored.add(new RosterReport.Ignored(text.name(), "", ""));
            }
        }
        for (RosterSheet sheet : known.values()) {
            texts.stream()
                    .filter(text -> text.name().equals(sheet.name()))
                    // A sheet that was left empty, as in the template, says nothing.
                    .filter(text -> !text.header().isEmpty())
                    .forEach(text ->
                            plans.put(sheet.name(), new SheetPlan(sheet, text, () -> stored(sheet.name()), mistakes)));
        }
    }

    RosterReport report() {
        return new RosterReport(
                changes.entrySet().stream()
                        .map(entry -> entry.getKey().counted(entry.getValue()))
                        .toList(),
                mistakes.sorted(),
                mistakes.count(),
                List.copyOf(ignored));
    }

    /** What to write, in the sheets' order; only where something is new or changed. */
    Map<RosterSheet, List<RosterChange>> writing() {
        Map<RosterSheet, List<RosterChange>> writing = new LinkedHashMap<>();
        changes.forEach((plan, rows) -> {
            if (!rows.isEmpty()) {
                writing.put(plan.sheet(), rows);
            }
        });
        return writing;
    }

    private Map<String, RosterRow> stored(String sheet) {
        return stored.computeIfAbsent(sheet, name -> {
            Map<String, RosterRow> rows = new LinkedHashMap<>();
            RosterSheet source = known.get(name);
            source.stored().forEach(row -> rows.put(row.key(source.key()), row));
            return rows;
        });
    }

    private boolean exists(String sheet, String key) {
        return !known.containsKey(sheet)
                || plans.containsKey(sheet) && plans.get(sheet).mentions(key)
                || stored(sheet).containsKey(key);
    }

    private final class Check implements RosterCheck {
        private final SheetPlan sheet;

        Check(SheetPlan sheet) {
            this.sheet = sheet;
        }

        @Override
        public List<RosterRow> rows() {
            return sheet.sound();
        }

        @Override
        public List<RosterRow> untouched() {
            return sheet.untouched();
        }

        @Override
        public Optional<RosterRow> row(String name, String key) {
            SheetPlan plan = plans.get(name);
            RosterRow inFile = plan == null ? null : plan.soundRow(key);
            return inFile != null
                    ? Optional.of(inFile)
                    : known.containsKey(name) ? Optional.ofNullable(stored(name).get(key)) : Optional.empty();
        }

        @Override
        public void wrong(RosterRow row, RosterColumn<?> column, String messageKey, Object... arguments) {
            sheet.wrongByNumber(row, column, messageKey, arguments);
        }
    }
}
