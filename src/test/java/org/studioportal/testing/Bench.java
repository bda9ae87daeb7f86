package org.studioportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures pieces of work and prints one table; a row's ratio is against the row that it names. */
public final class Bench {
    private static final int ROUNDS = 300;
    /** So many even of what takes long. */
    private static final int LEAST = 30;

    private static final long ENOUGH = Duration.ofSeconds(3).toNanos();

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

    /** Measures pieces of work in turns, so that whatever else the machine does slows all of them; the ratios to the first. */
    public Map<String, Double> measureInTurns(Map<String, Runnable> works) {
        turns(works);
        Map<String, List<Long>> nanos = turns(works);
        Map<String, Double> ratios = new LinkedHashMap<>();
        String first = works.keySet().iterator().next();
        double firstMicros = micros(nanos.get(first));
        nanos.forEach((what, those) -> {
            double micros = micros(those);
            ratios.put(what, micros / firstMicros);
            rows.add(new Row(what, micros, what.equals(first) ? "" : first, micros / firstMicros));
        });
        return ratios;
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
        Map<String, Runnable> alone = Map.of("", work);
        turns(alone);
        return micros(turns(alone).get(""));
    }

    /** What each round took, in nanoseconds. */
    private static Map<String, List<Long>> turns(Map<String, Runnable> works) {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        works.keySet().forEach(what -> nanos.put(what, new ArrayList<>()));
        long begin = System.nanoTime();
        for (int round = 0; round < LEAST || round < ROUNDS && System.nanoTime() - begin < ENOUGH; round++) {
            works.forEach((what, work) -> {
                long start = System.nanoTime();
                work.run();
                nanos.get(what).add(System.nanoTime() - start);
            });
        }
        return nanos;
    }

    private static double micros(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1000.0;
    }
}
