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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.time.PortalTime;

/** What of a studio is fetched as a file: its emblem and its hours. */
@RestController
class StudioFiles {
    private static final String EMBLEM = "/studios/{slug}/emblem";
    private static final String HOURS = "/studios/{slug}/hours.ics";

    /** A picture may bring its own style (SVG does), and nothing else: no script, no further load, no form. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Studios studios;
    private final Clock clock;

    StudioFiles(Studios studios, Clock clock) {
        this.studios = studios;
        this.clock = clock;
    }

    @Bean
    static PublicPath emblemPath() {
        return new PublicPath(EMBLEM);
    }

    @Bean
    static PublicPath hoursPath() {
        return new PublicPath(HOURS);
    }

    /**
     * The emblem; for ever where the address names its version, because a new emblem has a new one.
     *
     * @param v the version; may be left out
     */
    @GetMapping(EMBLEM)
    public ResponseEntity<byte[]> emblem(@PathVariable String slug, @RequestParam(required = false) String v) {
        return studios.emblem(slug)
                .map(picture -> {
                    String hash = picture.hash();
                    return ResponseEntity.ok()
                            .eTag(hash)
                            .cacheControl(
                                    hash.equals(v)
                                            ? CacheControl.maxAge(Duration.ofDays(365))
                                                    .cachePublic()
                                                    .immutable()
                                            : CacheControl.noCache())
                            .contentType(MediaType.parseMediaType(picture.mediaType()))
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Content-Security-Policy", PICTURE_POLICY)
                            .body(picture.content());
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
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
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
