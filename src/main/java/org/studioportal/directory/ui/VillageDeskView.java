package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.WeekGrid;

/** The clerk's desk: what waits in each room, and one part of it at a time, the first in which something waits. */
@Route("village-desk")
@Menu(title = "directory.nav.village-desk", order = 130)
@RolesAllowed("CLERK")
@StyleSheet("context://theme/directory.css")
// The page built for production brings what a screen names; what other rooms put on it is named here.
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(DayField.class)
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(MultiSelectComboBox.class)
@Uses(PictureField.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(WeekGrid.class)
public class VillageDeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final String PATH = "village-desk";
    private static final String PART = "part";

    private final transient List<VillageDeskPart> parts;
    private final List<VillageRef> own;
    private final Div page = new Div();
    private VillageRef village;
    private String asked;

    VillageDeskView(ObjectProvider<VillageDeskPart> parts, Directory directory, CurrentUser currentUser) {
        this.parts = parts.orderedStream().toList();
        own = currentUser.require().scopes(Role.CLERK).stream()
                .flatMap(id -> directory.village(new VillageId(id)).stream())
                .sorted(Comparator.comparing(VillageRef::code))
                .toList();
        village = own.isEmpty() ? null : own.getFirst();
        addClassName("page");
        page.addClassName("page-section");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        asked = enter.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse(null);
        if (own.isEmpty()) {
            page.removeAll();
            page.add(new EmptyState(t("directory.village-desk.none"), t("directory.village-desk.none-hint")));
        } else {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return t("directory.nav.village-desk");
    }

    private void show() {
        Map<VillageDeskPart, Long> waiting = new LinkedHashMap<>();
        parts.forEach(part -> waiting.put(part, part.waiting(village.id())));
        VillageDeskPart current = current(waiting);
        page.removeAll();
        page.add(new PageHeader(village.name(), t("directory.village-desk.lead")));
        if (own.size() > 1) {
            page.add(chooser());
        }
        page.add(nav(waiting, current), section(current));
    }

    private Section section(VillageDeskPart part) {
        // Whoever has dealt with the last one here sees that, instead of being led elsewhere.
        return new Section(t(part.titleKey()), part.content(village.id(), () -> {
            asked = part.code();
            show();
        }));
    }

    private VillageDeskPart current(Map<VillageDeskPart, Long> waiting) {
        return parts.stream()
                .filter(part -> part.code().equals(asked))
                .findFirst()
                .or(() -> parts.stream().filter(part -> waiting.get(part) > 0).findFirst())
                .orElse(parts.getFirst());
    }

    private Nav nav(Map<VillageDeskPart, Long> waiting, VillageDeskPart current) {
        Nav nav = new Nav();
        nav.addClassName("page-parts");
        nav.getElement().setAttribute("aria-label", t("directory.nav.village-desk"));
        waiting.forEach((part, count) -> {
            Anchor link = new Anchor(PATH + "?" + PART + "=" + part.code(), t(part.titleKey()));
            if (count > 0) {
                Span number = new Span(String.valueOf(count));
                number.addClassName("part-count");
                link.add(number);
            }
            if (part == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private Select<VillageRef> chooser() {
        Select<VillageRef> chooser = new Select<>();
        chooser.setLabel(t("directory.village"));
        chooser.setItems(own);
        chooser.setItemLabelGenerator(VillageRef::name);
        chooser.setValue(village);
        chooser.addValueChangeListener(chosen -> {
            village = chosen.getValue();
            show();
        });
        return chooser;
    }
}
