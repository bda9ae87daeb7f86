package org.studioportal.board;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.shared.crypto.FieldCipher;

/**
 * The secrets under which calendars are fetched. Whoever has one reads that calendar, so they are kept encrypted; they are
 * shown to their owner again, so a digest alone would not do.
 */
@Component
class CalendarAddresses {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Optional<String> of(AccountId account) {
        return jdbc.sql("select secret from board_calendar where account_id = ?")
                .param(account.value())
                .query(String.class)
                .optional()
                .map(cipher::decrypt);
    }

    /** Whose calendar it is; empty when there is no such secret, or no more. */
    Optional<AccountId> owner(String secret) {
        return jdbc.sql("select account_id from board_calendar where fingerprint = ?")
                .param(fingerprint(secret))
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    /** Makes one that nobody can guess; the one before is worth nothing from then on. */
    String make(AccountId account, Instant at) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into board_calendar (account_id, secret, fingerprint, made_at) values (?, ?, ?, ?)
                        on duplicate key update secret = values(secret), fingerprint = values(fingerprint),
                          made_at = values(made_at)""")
                .params(
                        account.value(),
                        cipher.encrypt(secret),
                        fingerprint(secret),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return secret;
    }

    private String fingerprint(String secret) {
        return cipher.fingerprint("board/calendar/" + secret);
    }
}
