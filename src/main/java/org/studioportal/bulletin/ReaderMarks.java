package org.studioportal.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.shared.time.PortalTime;

/**
 * Remembers that somebody was counted, without remembering who: a hash under a key of the day, which all nodes share and
 * which is thrown away at the next noon, because whoever begins before midnight may come to the end after it. From then
 * on nobody can tell whether two marks were one person's, or whose.
 */
@Component
class ReaderMarks {
    private static final String HMAC = "HmacSHA256";
    private static final int MARK_BYTES = 16;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, byte[]> kept = new ConcurrentHashMap<>();

    ReaderMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether this is the first time on that day; at most one caller ever hears so.
     *
     * @param day in Asia/Shanghai; today, or yesterday in the morning
     * @param what everything that makes the count one: who, which article, in which hour …
     */
    boolean first(LocalDate day, String what) {
        return jdbc.sql("insert ignore into read_mark (mark, counted_at) values (?, ?)")
                        .params(mark(secret(day), what), PublicationQueries.utc(clock.instant()))
                        .update()
                == 1;
    }

    /** Whether that was counted on that day; as {@link #first}. */
    boolean known(LocalDate day, String what) {
        return jdbc.sql("select count(*) from read_mark where mark = ?")
                        .params((Object) mark(secret(day), what))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private byte[] secret(LocalDate day) {
        byte[] known = kept.get(day);
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        jdbc.sql("insert ignore into read_key (day, secret) values (?, ?)")
                .params(day, fresh)
                .update();
        byte[] secret = jdbc.sql("select secret from read_key where day = ?")
                .params(day)
                .query(byte[].class)
                .single();
        kept.put(day, secret);
        return secret;
    }

    private static byte[] mark(byte[] secret, String what) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows HMAC", e);
        }
    }

    /** The keys of past days, yesterday's from noon on, and marks that no count asks for any more. */
    void forgetOld() {
        Instant now = clock.instant();
        LocalDate oldest = LocalDate.ofInstant(now.minus(HALF_A_DAY), PortalTime.ZONE);
        jdbc.sql("delete from read_key where day < ?").params(oldest).update();
        kept.keySet().removeIf(day -> day.isBefore(oldest));
        jdbc.sql("delete from read_mark where counted_at < ?")
                .params(PublicationQueries.utc(now.minus(Duration.ofDays(1))))
                .update();
    }
}
