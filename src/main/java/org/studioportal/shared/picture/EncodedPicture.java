package org.studioportal.shared.picture;

/**
 * A picture of ours: nothing in it but pixels.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
public record EncodedPicture(String mediaType, int width, int height, byte[] content) {
    @Override
    public String toString() {
        return "EncodedPicture[" + mediaType + ", " + width + "×" + height + ", " + content.length + " bytes]";
    }
}
