package org.studioportal.studio.poster;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.EncodedPicture;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioFileMoved;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.Studios;

/** A published studio's poster as a file. */
@RestController
class PosterFiles {
    private static final String POSTER = "/studios/{slug}/poster.pdf";

    private final Studios studios;
    private final Posters posters;
    private final PictureStore pictures;
    private final Clock clock;

    PosterFiles(Studios studios, Posters posters, PictureStore pictures, Clock clock) {
        this.studios = studios;
        this.posters = posters;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Bean
    static PublicPath posterPath() {
        return new PublicPath(POSTER);
    }

    /** @param lang {@code en}; anything else is Chinese */
    @GetMapping(POSTER)
    public ResponseEntity<byte[]> poster(@PathVariable String slug, @RequestParam(defaultValue = "zh") String lang) {
        return studios.bySlug(slug)
                .map(studio -> answer(studio, "en".equals(lang) ? Messages.ENGLISH : Messages.CHINESE))
                .orElseGet(() -> StudioFileMoved.from(studios, slug));
    }

    private ResponseEntity<byte[]> answer(StudioPage studio, Locale language) {
        URI page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("studios", studio.slug())
                .build()
                .toUri();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return posters.pdf(new Poster(studio, language, page, today), () -> emblem(studio))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(studio.slug() + "-" + language.getLanguage() + ".pdf")
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "10")
                        .build());
    }

    // A poster without it is better than none.
    private EncodedPicture emblem(StudioPage studio) {
        return pictures.open(studio.emblem().hash(), PictureSize.LARGE).orElse(null);
    }
}
