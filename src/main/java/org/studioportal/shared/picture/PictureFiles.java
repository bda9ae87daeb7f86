package org.studioportal.shared.picture;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.studioportal.shared.PublicPath;

/** Kept pictures as files. What has this address never changes. */
@RestController
class PictureFiles {
    private static final String PICTURE = "/pictures/{hash}/{size}";

    private final PictureStore pictures;

    PictureFiles(PictureStore pictures) {
        this.pictures = pictures;
    }

    @Bean
    static PublicPath picturePath() {
        return new PublicPath(PICTURE);
    }

    @GetMapping(PICTURE)
    public ResponseEntity<byte[]> picture(@PathVariable String hash, @PathVariable String size) {
        return Arrays.stream(PictureSize.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(size))
                .findFirst()
                .flatMap(known -> pictures.open(hash, known))
                .map(picture -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .body(picture.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
