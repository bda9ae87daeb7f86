package org.studioportal.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FieldCipherTest {
    private final FieldCipher cipher = new FieldCipher(new byte[32]);

    @Test
    void whatIsEncryptedCanBeReadAgainAndLooksDifferentEachTime() {
        String first = cipher.encrypt("19900001234");
        String second = cipher.encrypt("19900001234");

        assertThat(first).isNotEqualTo(second).doesNotContain("1990000");
        assertThat(cipher.decrypt(first)).isEqualTo("19900001234").isEqualTo(cipher.decrypt(second));
    }

    @Test
    void anotherKeyCannotReadIt() {
        byte[] other = new byte[32];
        other[0] = 1;
        String sealed = cipher.encrypt("19900001234");
        assertThatThrownBy(() -> new FieldCipher(other).decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tamperingIsNoticed() {
        String sealed = cipher.encrypt("19900001234");
        String tampered = sealed.substring(0, 20) + (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThatThrownBy(() -> cipher.decrypt(tampered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealedBytesOpenInTheirOwnPlaceOnly() {
        byte[] sealed = cipher.seal(new byte[] {1, 2, 3}, "file/7/0");
        assertThat(cipher.open(sealed, "file/7/0")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> cipher.open(sealed, "file/8/0")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFingerprintFindsEqualValues() {
        assertThat(cipher.fingerprint("a")).isEqualTo(cipher.fingerprint("a")).isNotEqualTo(cipher.fingerprint("b"));
    }
}
