package org.studioportal.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.PublicPath;

/** The feed as a file: what everybody may read, all of it, of a kind or of a unit. */
@RestController
class FeedFiles {
    private static final String FEED = "/feed.atom";
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final BulletinFeed feed;
    private final Directory directory;

    FeedFiles(BulletinFeed feed, Directory directory) {
        this.feed = feed;
        this.directory = directory;
    }

    @Bean
    static PublicPath feedPath() {
        return new PublicPath(FEED);
    }

    /**
     * @param kind {@code brief}, {@code feature} …
     * @param unit its number
     * @return 404 where there is no such kind or unit
     */
    @GetMapping(FEED)
    public ResponseEntity<byte[]> feed(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String unit,
            WebRequest request) {
        Optional<ArticleKind> ofKind = Arrays.stream(ArticleKind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst();
        Optional<UnitId> ofUnit =
                unit == null || !unit.matches("\\d{1,18}") ? Optional.empty() : known(new UnitId(Long.parseLong(unit)));
        // What is made up would only fill the memory.
        if (kind != null && ofKind.isEmpty() || unit != null && ofUnit.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        BulletinFeed.File file = feed.file(new FeedQuery(ofKind.orElse(null), ofUnit.orElse(null)));
        if (request.checkNotModified(file.etag(), file.updated().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(file.xml());
    }

    private Optional<UnitId> known(UnitId unit) {
        return directory.unit(unit).map(known -> unit);
    }
}
