package org.studioportal.studio;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A studio's picture. */
public record StudioEmblem(String mediaType, byte[] content) {
    /** What it is known by: pictures with the same hash are the same. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "StudioEmblem[" + mediaType + ", " + content.length + " bytes]";
    }
}
