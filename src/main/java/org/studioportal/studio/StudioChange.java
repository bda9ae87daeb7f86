package org.studioportal.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of a studio's history; never changed. */
@Entity
@Table(name = "studio_change")
class StudioChange {
    private static final int LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long studioId;
    private int version;
    private Instant at;
    private String who;
    private String action;

    @Enumerated(EnumType.STRING)
    private ProfileField field;

    private String was;
    private String became;

    protected StudioChange() {}

    StudioChange(Studio studio, Instant at, String who, String action, ProfileField field, String was, String became) {
        studioId = studio.getId();
        version = studio.getVersion();
        this.at = at;
        this.who = who;
        this.action = action;
        this.field = field;
        this.was = cut(was);
        this.became = cut(became);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
    }
}
