package org.studioportal.shared.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prints two files at a time, whatever they are, and keeps the last ones: who asks again gets the same. */
@Component
public class PdfPress {
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 10;
    private static final int KEPT = 40;
    private static final int KEPT_BYTES = 32 << 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * The file with that content.
     *
     * @param content all that is on it, with its look
     * @param printer asked only when it is not kept
     * @return empty when so many are printed that this one had to wait ten seconds
     */
    public Optional<byte[]> print(String content, Supplier<byte[]> printer) {
        String key = hash(content);
        Optional<byte[]> before = kept(key);
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
            return kept(key).or(() -> Optional.of(keep(key, printer.get())));
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> kept(String key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private byte[] keep(String key, byte[] pdf) {
        synchronized (kept) {
            kept.put(key, pdf);
            long bytes = kept.values().stream().mapToLong(file -> file.length).sum();
            Iterator<byte[]> eldest = kept.values().iterator();
            while (kept.size() > 1 && (kept.size() > KEPT || bytes > KEPT_BYTES)) {
                bytes -= eldest.next().length;
                eldest.remove();
            }
        }
        return pdf;
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
