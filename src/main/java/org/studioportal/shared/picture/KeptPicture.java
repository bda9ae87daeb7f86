package org.studioportal.shared.picture;

import java.io.Serializable;

/**
 * A picture in the store.
 *
 * @param hash what it is known by; 64 hexadecimal digits
 * @param width of its largest size
 * @param height of its largest size
 */
public record KeptPicture(String hash, int width, int height) implements Serializable {}
