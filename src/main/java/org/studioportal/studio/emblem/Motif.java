package org.studioportal.studio.emblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an emblem may show; drawn in {@code studio/motifs.svg}, named by the messages {@code emblem.motif.…}. */
public enum Motif {
    HEART,
    HANDS,
    HOUSE,
    HOME_HEART,
    SCALES,
    SHIELD,
    BOOK,
    PENCIL,
    ABACUS,
    LEAF,
    SPROUT,
    TREE,
    RICE,
    FRUIT,
    FLOWER,
    WATER,
    FLAME,
    LAMP,
    LANTERN,
    LIGHTHOUSE,
    SUN,
    CLOUD,
    STAR,
    MOUNTAIN,
    BRIDGE,
    BOAT,
    BIRD,
    FISH,
    UMBRELLA,
    WRENCH,
    TOOLS,
    DOCTOR_BAG,
    STETHOSCOPE,
    WHEELCHAIR,
    CUP,
    DRUM,
    GONG,
    MUSIC,
    BRUSH,
    KITE,
    MEGAPHONE,
    TALK,
    COMPUTER,
    BICYCLE,
    BUS,
    RUNNER,
    BASKET,
    RECYCLE,
    ROOF,
    WINDOW,
    NEEDLE;

    private static final Map<String, String> DRAWN = drawn();

    /** As it is stored and as its drawing is called: {@code doctor-bag}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when there is none of that code. */
    public static Optional<Motif> of(String code) {
        return Arrays.stream(values())
                .filter(motif -> motif.code().equals(code))
                .findFirst();
    }

    /** Its shapes, white for the ink and black for the ground. */
    String shapes() {
        return DRAWN.get(code());
    }

    private static Map<String, String> drawn() {
        try (var file = Motif.class.getResourceAsStream("/studio/motifs.svg")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?s)<g id=\"([a-z-]+)\"[^>]*>(.*?)</g>")
                    .matcher(text)
                    .results()
                    .collect(Collectors.toUnmodifiableMap(found -> found.group(1), found -> found.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("The motifs cannot be read", e);
        }
    }
}
