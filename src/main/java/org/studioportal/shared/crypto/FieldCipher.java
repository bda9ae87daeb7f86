package org.studioportal.shared.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single fields with AES-256-GCM under a fresh nonce each, so equal values do not look equal at rest.
 * {@link #fingerprint} gives a keyed digest for finding a value without reading it.
 */
public final class FieldCipher {
    /** How long a key is. */
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PREFIX = "v1:";

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec fingerprintKey;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key {@value #KEY_BYTES} bytes
     * @throws IllegalArgumentException if the key has another length
     */
    public FieldCipher(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("The encryption key must have 32 bytes, not " + key.length);
        }
        this.encryptionKey = new SecretKeySpec(key, "AES");
        // A key of its own for the digest, derived, so that neither use says anything about the other.
        this.fingerprintKey = new SecretKeySpec(
                hmac(new SecretKeySpec(key, "HmacSHA256"), "fingerprint".getBytes(StandardCharsets.UTF_8)),
                "HmacSHA256");
    }

    /** The value encrypted, as text that fits a varchar: about 4/3 of its UTF-8 length plus 44 characters. */
    public String encrypt(String plain) {
        return PREFIX + Base64.getEncoder().encodeToString(sealed(plain.getBytes(StandardCharsets.UTF_8), null));
    }

    /**
     * The value behind a text that {@link #encrypt} made.
     *
     * @throws IllegalStateException if it was made with another key or tampered with
     */
    public String decrypt(String stored) {
        try {
            return new String(
                    opened(Base64.getDecoder().decode(stored.substring(PREFIX.length())), null),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable(e);
        }
    }

    /**
     * Bytes encrypted, such as a file: 28 more than they are.
     *
     * @param place where they are kept; elsewhere they do not open
     */
    public byte[] seal(byte[] plain, String place) {
        return sealed(plain, place);
    }

    /**
     * The bytes behind what {@link #seal} made.
     *
     * @throws IllegalStateException if it was made with another key or for another place, or tampered with
     */
    public byte[] open(byte[] sealed, String place) {
        return opened(sealed, place);
    }

    private byte[] sealed(byte[] plain, String place) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, new GCMParameterSpec(TAG_BITS, nonce), place)
                    .doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    private byte[] opened(byte[] bytes, String place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES), place)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable(e);
        }
    }

    private Cipher cipher(int mode, GCMParameterSpec parameters, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryptionKey, parameters);
        if (place != null) {
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        }
        return cipher;
    }

    private static IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException(
                "A field cannot be decrypted: was portal.encryption-key changed since it was written?", cause);
    }

    /** A keyed digest of a value (43 characters): equal values have equal digests, and only the key's holder can make it. */
    public String fingerprint(String plain) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(fingerprintKey, plain.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }
}
