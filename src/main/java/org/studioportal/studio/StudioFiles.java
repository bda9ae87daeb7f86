package org.studioportal.studio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.time.PortalTime;

/** What of a studio is fetched as a file: its hours. */
@RestController
class StudioFiles {
    private static final String HOURS = "/studios/{slug}/hours.ics";

    private final Studios studios;
    private final Clock clock;

    StudioFiles(Studios studios, Clock clock) {
        this.studios = studios;
        this.clock = clock;
    }

    @Bean
    static PublicPath hoursPath() {
        return new PublicPath(HOURS);
    }

    /** The openings of the next weeks, for calendars. */
    @GetMapping(HOURS)
    public ResponseEntity<byte[]> hours(@PathVariable String slug) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        URI page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("studios", slug)
                .build()
                .toUri();
        return studios.bySlug(slug)
                .map(studio -> HoursCalendar.of(
                        studio, studio.hours().openings(today, today.plusWeeks(HoursCalendar.WEEKS)), page, now))
                .map(calendar -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(slug + ".ics")
                                        .build()
                                        .toString())
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                        .body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> StudioFileMoved.from(studios, slug));
    }
}
