package org.studioportal.shared.picture;

import java.util.Locale;

/** The sizes that pictures are served in, by their longer edge in pixels; a smaller picture is never enlarged. */
public enum PictureSize {
    /** Beside a name. */
    SMALL(160),
    /** On a card, an emblem on its page. */
    MEDIUM(640),
    /** A photo that one looks at. */
    LARGE(1600);

    private final int edge;

    PictureSize(int edge) {
        this.edge = edge;
    }

    public int edge() {
        return edge;
    }

    /** Where a kept picture is fetched in this size, relative to the portal's root. */
    public String address(String hash) {
        return "pictures/" + hash + "/" + name().toLowerCase(Locale.ROOT);
    }
}
