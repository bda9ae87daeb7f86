package org.studioportal.studio.emblem;

/** Colours that go together and can be told apart; named by the messages {@code emblem.pair.…}. */
public enum ColourPair {
    BRICK("#8b1e16", "#fff4e0"),
    PALACE("#a52a20", "#ffd77a"),
    PINE("#1f5f5b", "#f4f1de"),
    FIELD("#3c6e47", "#f6f7e8"),
    INDIGO("#2f4b7c", "#f5f7fb"),
    NIGHT("#1d2b44", "#f6c453"),
    TEA("#5b3a29", "#fbeedb"),
    PLUM("#7a3b69", "#fdf0f5"),
    KILN("#a3480f", "#fff5e6"),
    SLATE("#264653", "#eef6f4"),
    PAPER("#fbf3e4", "#8b1e16"),
    JADE("#e3f1ea", "#17594a");

    private final String ground;
    private final String ink;

    ColourPair(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    public String ground() {
        return ground;
    }

    public String ink() {
        return ink;
    }

    public EmblemDesign with(Motif motif) {
        return new EmblemDesign(motif, ground, ink);
    }
}
