package org.studioportal.studio;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is answered where a studio's file was: calendars that subscribed to it and printed codes must go on working. */
public final class StudioFileMoved {
    private StudioFileMoved() {}

    /** Leads to the same file of the studio that had the address before, which may have it again; else there is none. */
    public static ResponseEntity<byte[]> from(Studios studios, String slug) {
        return studios.movedTo(slug)
                .filter(present -> !present.equals(slug))
                .map(present -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(ServletUriComponentsBuilder.fromCurrentRequest()
                                .toUriString()
                                .replaceFirst("/studios/[^/]+/", "/studios/" + present + "/")))
                        .<byte[]>build())
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
