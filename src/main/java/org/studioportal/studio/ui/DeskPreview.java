package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.studioportal.shared.hours.HoursRefused;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioProfile;

/** How a studio's page will look to visitors; beside the form where there is room, else instead of it. */
class DeskPreview extends Div {
    private final transient DeskServices services;
    private final transient Supplier<StudioProfile> typed;
    private final Div sheet = new Div();
    private final Button toggle = new Button(t("studio.preview.show"), click -> toggle());
    private transient DeskPage page;
    private boolean open;

    DeskPreview(DeskServices services, Supplier<StudioProfile> typed) {
        this.services = services;
        this.typed = typed;
        addClassName("desk-preview");
        Span title = new Span(t("studio.preview"));
        title.addClassName("preview-title");
        toggle.addClassName("preview-toggle");
        Div head = new Div(title, toggle);
        head.addClassName("preview-head");
        sheet.addClassNames("preview-sheet", "studio-page");
        // A picture of the page: its links and buttons are for visitors.
        sheet.getElement().setAttribute("inert", true);
        add(head, sheet);
    }

    void show(DeskPage now) {
        page = now;
        refresh();
    }

    /** Draws it anew from what is typed. */
    void refresh() {
        sheet.removeAll();
        try {
            sheet.add(new StudioBody(
                    services.desk().preview(page, typed.get()), services.clock().instant()));
        } catch (HoursRefused refused) {
            sheet.add(new Paragraph(t(refused.messageKey(), refused.arguments())));
        }
    }

    private void toggle() {
        open = !open;
        setClassName("open", open);
        toggle.setText(t(open ? "studio.preview.hide" : "studio.preview.show"));
    }
}
