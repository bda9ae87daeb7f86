package org.studioportal.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/** Something a studio does for people. */
@Entity
@Table(name = "service_item")
class ServiceItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private ServiceMode mode;

    @Enumerated(EnumType.STRING)
    private ServiceCategory category;

    private Integer minutes;

    private String place;
    private String notes;

    protected ServiceItem() {}

    ServiceItem(StudioPage.Item item) {
        name = item.name();
        mode = item.mode();
        category = item.category();
        minutes = item.minutes();
        place = item.place();
        notes = item.notes();
    }

    StudioPage.Item view() {
        return new StudioPage.Item(name, mode, category, minutes, place, notes);
    }
}
