package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.Units;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.directory.Volunteers;
import org.studioportal.directory.desk.UnitDeskPart;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.WeekGrid;

/** The desk of a unit's administrator: the unit's contact, its village, its volunteers. */
@Route("unit-desk")
@Menu(title = "directory.nav.unit-desk", order = 120)
@RolesAllowed("UNIT_ADMIN")
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
public class UnitDeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final Units units;
    private final Volunteers volunteers;
    private final VolunteerAccounts accounts;
    private final LevelEvidence evidence;
    private final Directory directory;
    private final Clock clock;
    private final transient List<UnitDeskPart> parts;
    private final List<UnitRef> own;
    private final Div page = new Div();
    private Location location;

    UnitDeskView(
            Units units,
            Volunteers volunteers,
            VolunteerAccounts accounts,
            LevelEvidence evidence,
            Directory directory,
            CurrentUser currentUser,
            Clock clock,
            ObjectProvider<UnitDeskPart> parts) {
        this.units = units;
        this.volunteers = volunteers;
        this.accounts = accounts;
        this.evidence = evidence;
        this.directory = directory;
        this.clock = clock;
        this.parts = parts.orderedStream().toList();
        own = currentUser.require().scopes(Role.UNIT_ADMIN).stream()
                .flatMap(id -> directory.unit(new UnitId(id)).stream())
                .sorted(Comparator.comparing(UnitRef::code))
                .toList();
        addClassName("page");
        page.addClassName("page-section");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        location = enter.getLocation();
        if (own.isEmpty()) {
            page.add(new EmptyState(t("directory.unit-desk.none"), t("directory.unit-desk.none-hint")));
        } else {
            show(own.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return t("directory.nav.unit-desk");
    }

    private void show(UnitRef unit) {
        page.removeAll();
        VolunteersPanel people = new VolunteersPanel(volunteers, accounts, evidence, directory, unit.id());
        Button add = new Button(t("directory.volunteers.add"), click -> people.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        UnitAccounts signIns = new UnitAccounts(accounts, unit.id(), people::refresh);
        page.add(new PageHeader(unit.name(), t("directory.unit-desk.lead"), signIns.button(), add));
        if (own.size() > 1) {
            page.add(chooser(unit));
        }
        WaitingEvidence waiting = new WaitingEvidence(evidence, unit.id(), people::refresh);
        people.onDecided(waiting::show);
        page.add(signIns);
        parts.forEach(part -> page.add(part.part(unit.id())));
        page.add(
                waiting,
                new Section(t("directory.unit-desk.volunteers"), people),
                new Section(t("directory.unit-desk.village"), village(unit)),
                new Section(t("directory.unit-desk.contact"), new UnitContactForm(units, unit.id())));
        people.enter(location);
    }

    private Select<UnitRef> chooser(UnitRef unit) {
        Select<UnitRef> chooser = new Select<>();
        chooser.setLabel(t("directory.unit"));
        chooser.setItems(own);
        chooser.setItemLabelGenerator(UnitRef::name);
        chooser.setValue(unit);
        chooser.addValueChangeListener(chosen -> show(chosen.getValue()));
        return chooser;
    }

    private Paragraph village(UnitRef unit) {
        return new Paragraph(directory
                .villageOf(unit.id(), LocalDate.now(clock.withZone(PortalTime.ZONE)))
                .map(UnitDeskView::name)
                .orElse(t("directory.unit-desk.no-village")));
    }

    private static String name(VillageRef village) {
        return village.town() + " · " + village.name();
    }
}
