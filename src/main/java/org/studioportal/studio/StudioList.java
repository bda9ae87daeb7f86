package org.studioportal.studio;

import java.io.Serializable;
import java.util.List;

/** Some of the studios that were asked for, and how many there are in all. */
public record StudioList(List<StudioCard> cards, int total) implements Serializable {
    public StudioList {
        cards = List.copyOf(cards);
    }
}
