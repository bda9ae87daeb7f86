package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.directory.UnitId;

/**
 * How bulletins were read in a time.
 *
 * @param pieces how many went to their readers in that time
 * @param days each day on which anything was read, in order
 * @param kinds of each kind how much was read and published, the most read first
 * @param units the same of each unit, without the city's own
 * @param best what did well: the most read, the best first
 */
public record BulletinFigures(
        long pieces, List<Day> days, List<Share<ArticleKind>> kinds, List<Share<UnitId>> units, List<Piece> best)
        implements Serializable {
    public BulletinFigures {
        days = List.copyOf(days);
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        best = List.copyOf(best);
    }

    /** Asia/Shanghai. A reader is one person in a day, a read one person in an hour; of the reads some go to the end. */
    public record Day(LocalDate day, long reads, long readers, long throughs) implements Serializable {}

    /** What belongs to a kind or a unit. */
    public record Share<K extends Serializable>(K of, long pieces, long reads) implements Serializable {}

    /**
     * An article.
     *
     * @param channels how many other channels it went to
     */
    public record Piece(ArticleCard card, long reads, long readers, long throughs, long claps, int channels)
            implements Serializable {
        /** How many of the reads went to the end, in percent; 0 when there was none. */
        public int throughPercent() {
            return reads == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * throughs / reads));
        }
    }

    public long reads() {
        return days.stream().mapToLong(Day::reads).sum();
    }

    /** Of each day; who came on two days counts twice, for nobody is remembered. */
    public long readers() {
        return days.stream().mapToLong(Day::readers).sum();
    }

    /** How many of all reads went to the end, in percent. */
    public int throughPercent() {
        long throughs = days.stream().mapToLong(Day::throughs).sum();
        return reads() == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * throughs / reads()));
    }
}
