package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;
import org.studioportal.studio.StudioId;

/** Founds a studio: its name and fields, who leads it and who is asked to join. */
class FoundingDialog extends Dialog {
    private final transient DeskServices services;
    private final transient Consumer<StudioId> founded;
    private final Select<UnitRef> unit = new Select<>();
    private final TextField name = ProfileForm.line("studio.field.NAME", 80);
    private final CheckboxGroup<ServiceCategory> categories = new CheckboxGroup<>(t("studio.field.CATEGORIES"));
    private final VolunteerPicker lead;
    private final VolunteerPicker member;
    private final UnorderedList asked = new UnorderedList();
    private final transient Map<VolunteerId, VolunteerRef> members = new LinkedHashMap<>();

    FoundingDialog(DeskServices services, List<UnitRef> units, Consumer<StudioId> founded) {
        this.services = services;
        this.founded = founded;
        setHeaderTitle(t("studio.found"));
        setWidth("44rem");
        unit.setLabel(t("studio.found.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRef::name);
        unit.setValue(units.getFirst());
        unit.setVisible(units.size() > 1);
        categories.setItems(ServiceCategory.values());
        categories.setItemLabelGenerator(category -> t("category", category));
        lead = new VolunteerPicker("studio.found.lead", services.directory(), services.team());
        lead.setHelperText(t("studio.found.lead.hint"));
        member = new VolunteerPicker("studio.found.members", services.directory(), services.team());
        member.setHelperText(t("studio.found.members.hint"));
        member.addValueChangeListener(change -> ask(change.getValue()));
        asked.addClassNames("plain", "asked");
        Div form = new Div(new Paragraph(t("studio.found.hint")), unit, name, categories, lead, member, asked);
        form.addClassNames("form", "founding-form");
        add(form);
        Button found = new Button(t("studio.found.do"), click -> found());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.setDisableOnClick(true);
        found.addClickListener(click -> found.setEnabled(true));
        getFooter().add(new Button(t("action.cancel"), click -> close()), found);
    }

    private void ask(VolunteerRef volunteer) {
        if (volunteer != null) {
            members.put(volunteer.id(), volunteer);
            member.clear();
            listAsked();
        }
    }

    private void listAsked() {
        asked.removeAll();
        members.values().forEach(volunteer -> asked.add(asked(volunteer)));
    }

    private Component asked(VolunteerRef volunteer) {
        Button remove = new Button("✕", click -> {
            members.remove(volunteer.id());
            listAsked();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(t("record.remove") + " " + volunteer.name());
        return new ListItem(new Span(volunteer.code() + " " + volunteer.name()), remove);
    }

    private void found() {
        Map<String, HasValidationProperties> fields = Map.of("name", name, "categories", categories, "lead", lead);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            StudioId id = services.life()
                    .found(
                            unit.getValue().id(),
                            name.getValue(),
                            categories.getValue(),
                            lead.getValue() == null ? null : lead.getValue().id(),
                            List.copyOf(members.keySet()));
            close();
            Notices.done(t("studio.founded"));
            founded.accept(id);
        } catch (WrongInput wrong) {
            wrong.problems().forEach(problem -> {
                HasValidationProperties field = fields.get(problem.field());
                field.setErrorMessage(
                        t(problem.messageKey(), problem.arguments().toArray()));
                field.setInvalid(true);
            });
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
