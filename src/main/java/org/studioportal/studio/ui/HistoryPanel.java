package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.Formats;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioHistoryLine;
import org.studioportal.studio.StudioId;

/** What happened to a studio, newest first. */
class HistoryPanel extends Div {
    private static final int STRETCH = 30;

    private final transient StudioDesk desk;
    private final StudioId studio;
    private final OrderedList lines = new OrderedList();
    private final Button more = new Button(t("action.more"), click -> next());
    private int shown;

    HistoryPanel(StudioDesk desk, StudioId studio) {
        this.desk = desk;
        this.studio = studio;
        addClassNames("panel", "history");
        lines.addClassNames("plain", "history-lines");
        add(lines, more);
    }

    void refresh() {
        lines.removeAll();
        shown = 0;
        next();
    }

    private void next() {
        List<StudioHistoryLine> stretch = desk.history(studio, new Page(shown, STRETCH));
        stretch.forEach(line -> lines.add(item(line)));
        shown += stretch.size();
        more.setVisible(stretch.size() == STRETCH);
        if (shown == 0) {
            lines.add(new ListItem(t("studio.history.none")));
        }
    }

    private static ListItem item(StudioHistoryLine line) {
        String who = line.who().equals(SystemWork.NAME) ? t("studio.history.system") : line.who();
        Span when = new Span(Formats.moment(line.at()) + " · " + who);
        when.addClassName("quiet-text");
        String what = line.field() == null
                ? t("studio.history." + line.action())
                : t("studio.history.edited", t("studio.field", line.field()));
        ListItem item = new ListItem(when, new Paragraph(what));
        if (line.field() == null && line.became() != null && !line.became().isEmpty()) {
            item.add(quoted("history-detail", line.became()));
        } else if (line.field() != null) {
            if (line.was() != null && !line.was().isEmpty()) {
                item.add(quoted("history-was", t("studio.history.was", line.was())));
            }
            if (line.became() != null && !line.became().isEmpty()) {
                item.add(quoted("history-became", t("studio.history.became", line.became())));
            }
        }
        return item;
    }

    private static Paragraph quoted(String className, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName(className);
        return words;
    }
}
