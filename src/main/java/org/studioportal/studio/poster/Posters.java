package org.studioportal.studio.poster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.EncodedPicture;

/** Prints posters, two at a time, and keeps the last ones: who asks again gets the same. */
@Component
class Posters {
    /** Each takes a core for a second or so and holds two fonts of 10 MB. */
    private static final int AT_ONCE = 2;

    private static final int SECONDS = 10;
    private static final int KEPT = 40;

    private final Messages messages;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Posters(Messages messages) {
        this.messages = messages;
    }

    /**
     * The poster as PDF.
     *
     * @param emblem asked for only when it is printed; may give null
     * @return empty when so many are printed that this one had to wait too long
     */
    Optional<byte[]> pdf(Poster poster, Supplier<EncodedPicture> emblem) {
        // All that is on it, in the least room.
        String content = new PosterPage(poster, PosterDensity.LEVELS.getFirst(), messages).html(null, "")
                + poster.studio().emblem();
        Optional<byte[]> before = kept(content);
        if (before.isPresent()) {
            return before;
        }
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            // Somebody may have asked for the same meanwhile.
            return kept(content)
                    .or(() -> Optional.of(keep(content, PosterPrinter.print(poster, emblem.get(), messages))));
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> kept(String content) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(content));
        }
    }

    private byte[] keep(String content, byte[] pdf) {
        synchronized (kept) {
            kept.put(content, pdf);
        }
        return pdf;
    }
}
