package org.studioportal.studio;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;

/** Something a studio does for people; keeps its identity when it is described anew. */
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
    private Integer capacity;
    private Integer noticeDays;
    private String place;
    private String bring;
    private String notes;

    @Convert(converter = WeeklyHoursConverter.class)
    private WeeklyHours weekly = WeeklyHours.NONE;

    protected ServiceItem() {}

    ServiceItem(StudioPage.Item item) {
        describe(item);
    }

    void describe(StudioPage.Item item) {
        name = item.name();
        mode = item.mode();
        category = item.category();
        minutes = item.minutes();
        capacity = item.capacity();
        noticeDays = item.noticeDays();
        place = item.place();
        bring = item.bring();
        notes = item.notes();
        weekly = item.hours();
    }

    Long id() {
        return id;
    }

    StudioPage.Item view() {
        return new StudioPage.Item(
                id, name, mode, category, minutes, capacity, noticeDays, place, bring, notes, weekly);
    }
}
