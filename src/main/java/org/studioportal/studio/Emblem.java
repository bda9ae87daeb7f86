package org.studioportal.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A studio's picture, in a table of its own so that no list ever loads it. */
@Entity
@Table(name = "studio_emblem")
class Emblem {
    @Id
    private long studioId;

    private String mediaType;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    protected Emblem() {}

    Emblem(StudioId studio, StudioEmblem picture) {
        studioId = studio.value();
        replace(picture);
    }

    void replace(StudioEmblem picture) {
        mediaType = picture.mediaType();
        content = picture.content();
    }

    StudioEmblem picture() {
        return new StudioEmblem(mediaType, content);
    }
}
