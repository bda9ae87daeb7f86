package org.studioportal.board;

import java.io.Serializable;
import java.util.List;

/**
 * What a helper says of the service they gave.
 *
 * @param quarters how long it took, in quarter hours
 * @param photos hashes of kept pictures, at most {@link ListingContent#MOST_PHOTOS}
 * @param released whether they may be published: whoever is to be seen in them has agreed
 */
public record ServiceReport(String text, int quarters, List<String> photos, boolean released) implements Serializable {
    public static final int TEXT_LENGTH = 2000;
    /** A hundred hours: more is a slip of the finger. */
    public static final int MOST_QUARTERS = 400;

    public ServiceReport {
        photos = List.copyOf(photos);
    }

    /** With photos that are not for publication. */
    public ServiceReport(String text, int quarters, List<String> photos) {
        this(text, quarters, photos, false);
    }
}
