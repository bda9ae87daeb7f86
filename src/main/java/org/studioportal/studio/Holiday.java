package org.studioportal.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A date on which the whole city rests. */
@Entity
@Table(name = "holiday")
class Holiday {
    @Id
    @Column(name = "on_date")
    private LocalDate date;

    private String name;

    protected Holiday() {}

    Holiday(LocalDate date, String name) {
        this.date = date;
        this.name = name;
    }

    LocalDate date() {
        return date;
    }

    String name() {
        return name;
    }
}
