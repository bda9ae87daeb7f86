package org.studioportal.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.shared.time.PortalTime;

/**
 * Remembers that somebody was counted, without remembering who: a hash under a key of the day, which all nodes share and
 * which is thrown away when the day is over. From then on nobody can tell whether two marks were one person's, or whose.
 */
@Component
class ReaderMarks {
    private static final String HMAC = "HmacSHA256";
    private static final int MARK_BYTES = 16;

    private record Key(LocalDate day, byte[] secret) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Key kept;

    ReaderMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether this is the first time today; at most one caller ever hears so.
     *
     * @param what everything that makes the count one: who, which article, in which hour …
     */
    boolean first(String what) {
        Instant now = clock.instant();
        byte[] secret = secret(LocalDate.ofInstant(now, PortalTime.ZONE));
        return jdbc.sql("insert ignore into read_mark (mark, counted_at) values (?, ?)")
                        .params(mark(secret, what), PublicationQueries.utc(now))
                        .update()
                == 1;
    }

    /** Whether that was counted today. */
    boolean known(String what) {
        return jdbc.sql("select count(*) from read_mark where mark = ?")
                        .params((Object) mark(secret(LocalDate.ofInstant(clock.instant(), PortalTime.ZONE)), what))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private byte[] secret(LocalDate day) {
        Key key = kept;
        if (key == null || !key.day().equals(day)) {
            byte[] fresh = new byte[32];
            random.nextBytes(fresh);
            jdbc.sql("insert ignore into read_key (day, secret) values (?, ?)")
                    .params(day, fresh)
                    .update();
            key = new Key(
                    day,
                    jdbc.sql("select secret from read_key where day = ?")
                            .params(day)
                            .query(byte[].class)
                            .single());
            kept = key;
        }
        return key.secret();
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

    /** The keys of past days, and marks that no count asks for any more. */
    void forgetOld() {
        Instant now = clock.instant();
        jdbc.sql("delete from read_key where day < ?")
                .params(LocalDate.ofInstant(now, PortalTime.ZONE))
                .update();
        jdbc.sql("delete from read_mark where counted_at < ?")
                .params(PublicationQueries.utc(now.minus(Duration.ofDays(1))))
                .update();
    }
}
