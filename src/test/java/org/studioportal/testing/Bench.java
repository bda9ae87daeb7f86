package org.studioportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures pieces of work and prints one table; a row's ratio is against the row that it names. */
public final class Bench {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;

    private record Row(String what, double micros, String against, double ratio) {}

    private final String title;
    private final List<Row> rows = new ArrayList<>();

    public Bench(String title) {
        this.title = title;
    }

    /** The median time of the work, in microseconds, after it ran often enough to be compiled. */
    public double measure(String what, Runnable work) {
        double micros = median(work);
        rows.add(new Row(what, micros, "", 0));
        return micros;
    }

    /** As {@link #measure}, with the ratio to a row measured before. */
    public double measure(String what, Runnable work, String against) {
        double micros = median(work);
        double ratio = micros
                / rows.stream()
                        .filter(row -> row.what.equals(against))
                        .findFirst()
                        .orElseThrow()
                        .micros;
        rows.add(new Row(what, micros, against, ratio));
        return ratio;
    }

    /** Writes the table where {@code ./portal bench} prints it from. */
    public void print() {
        StringBuilder table = new StringBuilder(String.format("%n%-56s %12s  ratio%n", title, "µs (median)"));
        rows.forEach(row -> table.append(String.format(
                Locale.ROOT,
                "%-56s %12.1f  %s%n",
                row.what,
                row.micros,
                row.against.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f × %s", row.ratio, row.against))));
        try {
            Path folder = Files.createDirectories(Path.of("target/bench"));
            Files.writeString(folder.resolve(title.replaceAll("\\W+", "-") + ".txt"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1000.0;
    }
}
