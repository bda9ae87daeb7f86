package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A stretch of the desk's list.
 *
 * @param counts how many there are in each status with the other filters; those without any are left out
 */
public record DeskList(List<DeskLine> lines, Map<ArticleStatus, Long> counts) implements Serializable {
    public DeskList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }
}
