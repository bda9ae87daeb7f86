package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import org.studioportal.directory.UnitId;

/**
 * What figures are about.
 *
 * @param from first day (Asia/Shanghai)
 * @param to last day
 * @param unit whose articles; null for all that the person may look at
 * @param mine only what the person began
 */
public record FiguresFilter(LocalDate from, LocalDate to, UnitId unit, boolean mine) implements Serializable {
    public FiguresFilter {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }
}
