package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.function.Consumer;
import org.studioportal.board.BoardFilter;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ui.Formats;

/** What is asked for, each in a word that takes it away again. */
class BoardChips extends Div {
    private static final Set<String> NO_FILTERS = Set.of("side", "sort");

    private final transient Directory directory;
    private final transient Consumer<BoardFilter> changed;

    BoardChips(Directory directory, Consumer<BoardFilter> changed) {
        this.directory = directory;
        this.changed = changed;
        addClassName("listing-chips");
    }

    void show(BoardFilter filter) {
        removeAll();
        filter.parameters().keySet().stream()
                .filter(name -> !NO_FILTERS.contains(name))
                .forEach(name -> add(chip(name, filter)));
        if (filter.narrows()) {
            NativeButton all = new NativeButton(t("action.clear"), click -> changed.accept(cleared(filter)));
            all.addClassName("listing-clear");
            add(all);
        }
        setVisible(filter.narrows());
    }

    /** The same side in the same order, and nothing else. */
    static BoardFilter cleared(BoardFilter filter) {
        BoardFilter cleared = filter;
        for (String name : filter.parameters().keySet()) {
            cleared = NO_FILTERS.contains(name) ? cleared : cleared.without(name);
        }
        return cleared;
    }

    private NativeButton chip(String name, BoardFilter filter) {
        String text = text(name, filter);
        NativeButton chip = new NativeButton(text, click -> changed.accept(filter.without(name)));
        chip.addClassName("listing-chip");
        chip.getElement().setAttribute("aria-label", t("browsing.chip.remove", text));
        return chip;
    }

    private String text(String name, BoardFilter filter) {
        return switch (name) {
            case "stage" -> t("browsing.stage", filter.stage());
            case "kind" -> t("browsing.kind", filter.kind());
            case "category" -> t("category", filter.category());
            case "urgency" -> t("browsing.urgency-long", filter.urgency());
            case "mode" -> t("mode", filter.mode());
            case "village" -> village(filter.village());
            case "when" -> t("browsing.when", filter.when());
            case "from" -> t("browsing.chip.from", Formats.day(filter.from()));
            case "to" -> t("browsing.chip.to", Formats.day(filter.to()));
            case "fits" -> t("browsing.fits");
            case "q" -> t("browsing.chip.words", filter.words());
            default -> filter.parameters().get(name);
        };
    }

    private String village(String code) {
        return directory.villages().stream()
                .filter(v -> v.code().equals(code))
                .map(VillageRef::name)
                .findFirst()
                .orElse(code);
    }
}
