package org.studioportal.shared.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pictures that everybody may see: portraits, emblems, photos of activities. Kept under what they are, so that the same
 * picture is kept once and a page may hold on to it for ever. Whoever keeps one says so by {@link PictureUse}, or it is
 * gone two nights later.
 */
@Service
public class PictureStore {
    private final Pictures pictures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureStore(Pictures pictures, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.pictures = pictures;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Keeps what somebody sent, whole.
     *
     * @throws PictureRefused saying why it is not taken
     */
    @PreAuthorize("isAuthenticated()")
    public KeptPicture keep(byte[] file) {
        return kept(file, null);
    }

    /**
     * Keeps a square of what somebody sent.
     *
     * @throws PictureRefused saying why it is not taken
     */
    @PreAuthorize("isAuthenticated()")
    public KeptPicture keep(byte[] file, PictureCrop crop) {
        return kept(file, crop);
    }

    /**
     * Keeps a square of a kept picture as a picture of its own.
     *
     * @return empty when there is no such picture (any more)
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<KeptPicture> crop(String hash, PictureCrop crop) {
        return read(hash, PictureSize.LARGE).map(whole -> kept(whole.content(), crop));
    }

    /** A kept picture in that size, or in its largest when it is smaller; empty when there is none. */
    @PreAuthorize("permitAll()")
    public Optional<EncodedPicture> open(String hash, PictureSize size) {
        return read(hash, size);
    }

    // Decoding takes seconds for a large one: no connection waits meanwhile.
    private KeptPicture kept(byte[] file, PictureCrop crop) {
        PictureSize[] sizes = PictureSize.values();
        int[] edges = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            edges[i] = sizes[i].edge();
        }
        List<EncodedPicture> encoded = pictures.encode(file, crop, edges);
        EncodedPicture largest = encoded.getLast();
        String hash = hash(largest.content());
        transaction.executeWithoutResult(status -> store(hash, largest, distinct(encoded, edges)));
        return new KeptPicture(hash, largest.width(), largest.height());
    }

    private record Sized(int edge, EncodedPicture picture) {}

    private static List<Sized> distinct(List<EncodedPicture> encoded, int[] edges) {
        List<Sized> distinct = new ArrayList<>();
        for (int i = 0; i < edges.length; i++) {
            EncodedPicture picture = encoded.get(i);
            if (distinct.isEmpty()
                    || distinct.getLast().picture().width() != picture.width()
                    || distinct.getLast().picture().height() != picture.height()) {
                distinct.add(new Sized(edges[i], picture));
            }
        }
        return distinct;
    }

    private void store(String hash, EncodedPicture largest, List<Sized> sizes) {
        jdbc.sql("""
                        insert into picture (hash, width, height, kept_at) values (?, ?, ?, ?)
                        on duplicate key update kept_at = greatest(kept_at, values(kept_at))""")
                .params(hash, largest.width(), largest.height(), utc(clock.instant()))
                .update();
        for (Sized size : sizes) {
            EncodedPicture picture = size.picture();
            jdbc.sql("""
                            insert ignore into picture_size (hash, edge, media_type, width, height, content)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            hash,
                            size.edge(),
                            picture.mediaType(),
                            picture.width(),
                            picture.height(),
                            picture.content())
                    .update();
        }
    }

    private Optional<EncodedPicture> read(String hash, PictureSize size) {
        return jdbc.sql("""
                        select media_type, width, height, content from picture_size
                        where hash = ? and edge <= ? order by edge desc limit 1""")
                .params(hash, size.edge())
                .query((row, number) ->
                        new EncodedPicture(row.getString(1), row.getInt(2), row.getInt(3), row.getBytes(4)))
                .optional();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
