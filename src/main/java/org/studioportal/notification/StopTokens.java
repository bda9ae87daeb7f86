package org.studioportal.notification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.shared.crypto.FieldCipher;

/** The part of a letter's address by which whoever holds the letter stops its kind, without signing in. */
@Component
class StopTokens {
    static final String PLACE = "stop-mail";
    private static final String SEPARATOR = " ";

    private final FieldCipher cipher;

    StopTokens(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** What a token stops. */
    record Stop(AccountId account, NoticeKind kind) {}

    /** Where a letter of that kind is stopped, without a slash in front; null when it cannot be. */
    String path(AccountId account, NoticeKind kind) {
        if (kind.fixed()) {
            return null;
        }
        byte[] what = (account.value() + SEPARATOR + kind.name()).getBytes(StandardCharsets.UTF_8);
        return PLACE + "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.seal(what, PLACE));
    }

    /** Empty when the token is none of ours. */
    Optional<Stop> read(String token) {
        try {
            String[] parts = new String(
                            cipher.open(Base64.getUrlDecoder().decode(token), PLACE), StandardCharsets.UTF_8)
                    .split(SEPARATOR);
            return Optional.of(new Stop(new AccountId(Long.parseLong(parts[0])), NoticeKind.valueOf(parts[1])));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
