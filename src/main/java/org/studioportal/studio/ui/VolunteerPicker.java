package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.studio.StudioTeam;

/** Finds a volunteer of any unit by number or name, and says in how many studios they serve already. */
class VolunteerPicker extends ComboBox<VolunteerRef> {
    private static final int MOST = 50;

    private final transient Map<VolunteerId, Long> loads = new HashMap<>();

    VolunteerPicker(String labelKey, Directory directory, StudioTeam team) {
        super(t(labelKey));
        addClassName("volunteer-picker");
        setPlaceholder(t("studio.volunteer.hint"));
        setItemsWithFilterConverter(
                query -> {
                    List<VolunteerRef> found = directory.findVolunteers(
                            query.getFilter().orElse(""), Math.min(MOST, query.getOffset() + query.getLimit()));
                    List<VolunteerRef> page = found.stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit())
                            .toList();
                    loads.putAll(team.loads(page.stream().map(VolunteerRef::id).toList()));
                    return page.stream();
                },
                text -> text);
        setItemLabelGenerator(volunteer -> t(
                "studio.volunteer.label",
                volunteer.code(),
                volunteer.name(),
                directory.unit(volunteer.unit()).map(UnitRef::name).orElse(""),
                loads.getOrDefault(volunteer.id(), 0L)));
    }
}
