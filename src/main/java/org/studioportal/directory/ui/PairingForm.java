package org.studioportal.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PairingData;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.RecordForm;

/** A pairing's form; of one that is there, only the days can be moved. */
class PairingForm extends RecordForm<PairingData> {
    private final ComboBox<UnitRef> unit;
    private final ComboBox<VillageRef> village;
    private final DayField from;
    private final DayField lastDay;

    PairingForm(Directory directory) {
        unit = field(
                "unit",
                DirectoryFields.unit("directory.pairing.unit", directory.units()),
                data -> data.unit() == null ? null : directory.unit(data.unit()).orElse(null),
                value -> value == null ? "" : value.name());
        village = field(
                "village",
                DirectoryFields.village("directory.pairing.village", directory.villages()),
                data -> data.village() == null
                        ? null
                        : directory.village(data.village()).orElse(null),
                value -> value == null ? "" : value.name());
        from = field("from", new DayField("directory.pairing.from"), PairingData::from, Formats::date);
        lastDay = field("lastDay", new DayField("directory.pairing.last-day"), PairingData::lastDay, Formats::date);
        unit.setRequiredIndicatorVisible(true);
        village.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
    }

    void fixPartners(boolean fixed) {
        unit.setReadOnly(fixed);
        village.setReadOnly(fixed);
    }

    PairingData data() {
        return new PairingData(
                unit.isEmpty() ? null : unit.getValue().id(),
                village.isEmpty() ? null : village.getValue().id(),
                from.getValue(),
                lastDay.getValue());
    }
}
