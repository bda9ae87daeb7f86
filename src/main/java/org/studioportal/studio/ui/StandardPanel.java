package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.studioportal.studio.StudioStandard;

/** The five-part standard: what is met, what is missing, and the way to where it is mended. */
class StandardPanel extends NativeDetails {
    private final transient Consumer<StudioStandard.Gap> mend;

    StandardPanel(StudioStandard standard, Consumer<StudioStandard.Gap> mend) {
        this.mend = mend;
        addClassName("standard");
        setSummaryText(t("studio.standard.met", standard.met(), StudioStandard.Part.values().length));
        setOpen(standard.met() < StudioStandard.Part.values().length);
        UnorderedList parts = new UnorderedList();
        parts.addClassNames("plain", "standard-parts");
        for (StudioStandard.Part part : StudioStandard.Part.values()) {
            parts.add(part(standard, part));
        }
        setContent(parts);
    }

    private ListItem part(StudioStandard standard, StudioStandard.Part part) {
        boolean met = standard.gaps(part).isEmpty();
        Span name = new Span(t("studio.standard", part));
        name.addClassName("standard-name");
        ListItem item = new ListItem(name);
        item.addClassNames("standard-part", met ? "met" : "unmet");
        if (met) {
            item.add(new Span(t("studio.standard.good")));
        } else {
            Div gaps = new Div();
            gaps.addClassName("standard-gaps");
            standard.gaps(part).forEach(gap -> {
                Button button = new Button(t("studio.gap", gap), click -> mend.accept(gap));
                button.addThemeVariants(ButtonVariant.TERTIARY);
                gaps.add(button);
            });
            item.add(gaps);
        }
        return item;
    }
}
