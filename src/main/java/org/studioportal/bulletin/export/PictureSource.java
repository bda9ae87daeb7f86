package org.studioportal.bulletin.export;

import java.util.Optional;
import org.studioportal.shared.picture.EncodedPicture;

/** Where the pictures of an article come from. */
@FunctionalInterface
public interface PictureSource {
    /** The kept picture in its largest size; empty when there is none (any more), and then files do without. */
    Optional<EncodedPicture> open(String hash);
}
