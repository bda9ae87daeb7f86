package org.studioportal.studio;

import org.studioportal.shared.PortalException;

/** An address that a studio's page cannot have. */
public abstract class SlugRefused extends PortalException {
    private SlugRefused(String key, String slug) {
        super("studio.slug." + key, slug);
    }

    /** It holds something other than lower-case letters, digits and single hyphens, or is too long. */
    public static final class Malformed extends SlugRefused {
        Malformed(String slug) {
            super("malformed", slug);
        }
    }
}
