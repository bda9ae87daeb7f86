package org.studioportal.studio.emblem;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.studioportal.shared.picture.PictureStore;

/**
 * The emblem that somebody chose.
 *
 * @param hash of the kept picture; empty when there is none, or while a composed one is not kept yet
 * @param design what it was composed of, to go on from there; null for an uploaded one
 */
public record EmblemChoice(String hash, EmblemDesign design) implements Serializable {
    /** No emblem. */
    public static final EmblemChoice NONE = new EmblemChoice("", null);

    public EmblemChoice {
        hash = hash == null ? "" : hash;
    }

    public static EmblemChoice uploaded(String hash) {
        return new EmblemChoice(hash, null);
    }

    /** Not kept yet. */
    public static EmblemChoice composed(EmblemDesign design) {
        return new EmblemChoice("", design);
    }

    /**
     * The same with its picture kept, so that a composed emblem is a picture like any other. Drawing takes about a fifth
     * of a second: to be asked once, when it is saved, and before the transaction that saves it.
     *
     * @throws org.studioportal.shared.picture.PictureRefused when too much is drawn at the same time
     */
    public EmblemChoice kept(PictureStore pictures) {
        return design == null
                ? this
                : new EmblemChoice(
                        pictures.keep(design.svg().getBytes(StandardCharsets.UTF_8))
                                .hash(),
                        design);
    }
}
