package org.studioportal.board.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The keys of a dialog's clicks: the same wish twice is one, however often it is sent. */
class Clicks implements Serializable {
    private final Map<List<Object>, UUID> keys = new HashMap<>();

    /** @param wish what is wished for, and as whom */
    UUID key(Object... wish) {
        return keys.computeIfAbsent(List.of(wish), first -> UUID.randomUUID());
    }
}
