package org.studioportal.board;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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
import org.studioportal.shared.i18n.Messages;

/**
 * Appointments as files. Both paths are open, because calendar programs cannot sign in: who does not know the secret, or is
 * not concerned by the claim, is told that there is nothing.
 */
@RestController
class CalendarFiles {
    private static final String CALENDAR = "/my/calendar/{secret}.ics";
    private static final String CLAIM = "/my/claims/{claim}.ics";

    private final MyCalendar calendar;

    CalendarFiles(MyCalendar calendar) {
        this.calendar = calendar;
    }

    @Bean
    static PublicPath calendarPath() {
        return new PublicPath(CALENDAR);
    }

    @Bean
    static PublicPath claimPath() {
        return new PublicPath(CLAIM);
    }

    /** @param lang {@code en}; anything else is Chinese */
    @GetMapping(CALENDAR)
    public ResponseEntity<byte[]> calendar(
            @PathVariable String secret, @RequestParam(defaultValue = "zh") String lang) {
        return answer(calendar.file(secret, portal(), language(lang)), "portal");
    }

    /** @param lang as above */
    @GetMapping(CLAIM)
    public ResponseEntity<byte[]> claim(@PathVariable String claim, @RequestParam(defaultValue = "zh") String lang) {
        return answer(number(claim).flatMap(id -> calendar.file(id, portal(), language(lang))), "claim-" + claim);
    }

    private static ResponseEntity<byte[]> answer(Optional<String> file, String name) {
        return file.map(text -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name + ".ics")
                                        .build()
                                        .toString())
                        .cacheControl(CacheControl.noStore())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<ClaimId> number(String text) {
        try {
            return Optional.of(new ClaimId(Long.parseLong(text)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Locale language(String lang) {
        return "en".equals(lang) ? Messages.ENGLISH : Messages.CHINESE;
    }

    private static URI portal() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri();
    }
}
