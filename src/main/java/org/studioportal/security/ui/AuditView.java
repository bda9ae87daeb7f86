package org.studioportal.security.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.studioportal.shared.audit.AuditFilter;
import org.studioportal.shared.audit.AuditLine;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;

/** Who did what, when and from where, the newest first. */
@Route("admin/audit")
@Menu(title = "audit.title", order = 390)
@RolesAllowed("CITY_ADMIN")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int STEP = 50;

    private final transient AuditTrail trail;
    private final TextField who = new TextField(t("audit.who"));
    private final TextField what = new TextField(t("audit.what"));
    private final QueryState address =
            new QueryState(this::fromTheTop).bind("who", who).bind("what", what);
    private final OrderedList lines = new OrderedList();
    private final Div empty = new Div();
    private final Button more = new Button(t("action.more"), click -> next());
    private long before;

    AuditView(AuditTrail trail) {
        this.trail = trail;
        addClassName("page");
        who.setValueChangeMode(ValueChangeMode.LAZY);
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.setHelperText(t("audit.what.hint"));
        Div filters = new Div(who, what, address.clearButton());
        filters.addClassName("filter-bar");
        lines.addClassNames("plain", "audit-lines");
        add(new PageHeader(t("audit.title"), t("audit.lead")), filters, lines, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        fromTheTop();
    }

    @Override
    public String getPageTitle() {
        return t("audit.title");
    }

    private void fromTheTop() {
        before = Long.MAX_VALUE;
        lines.removeAll();
        empty.removeAll();
        next();
        if (lines.getChildren().findAny().isEmpty()) {
            empty.add(new EmptyState(t("audit.none"), t("audit.none.hint")));
        }
    }

    private void next() {
        List<AuditLine> found = trail.newest(new AuditFilter(who.getValue(), what.getValue()), before, STEP);
        found.forEach(line -> lines.add(item(line)));
        more.setVisible(found.size() == STEP);
        if (!found.isEmpty()) {
            before = found.getLast().id();
        }
    }

    private static ListItem item(AuditLine line) {
        Span when = new Span(Formats.moment(line.at()));
        when.addClassName("audit-when");
        Span action = new Span(line.action());
        action.addClassName("audit-action");
        Paragraph sentence = new Paragraph(t("audit.line", line.actor(), line.subjectType() + " " + line.subjectId()));
        ListItem item = new ListItem(when, action, sentence);
        if (line.details() != null) {
            Paragraph details = new Paragraph(line.details());
            details.addClassName("quiet-text");
            item.add(details);
        }
        if (line.origin() != null) {
            Span origin = new Span(t("audit.from", line.origin()));
            origin.addClassName("quiet-text");
            item.add(origin);
        }
        return item;
    }
}
