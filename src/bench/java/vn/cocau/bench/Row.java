package vn.cocau.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contender's line in the table of an input. */
record Row(Contender contender, Series oneCore, Series allCores) {

    static final String HEADER = """
            | reader | one core: best, s | median, s | million cells/s | all cores: best, s | median, s | million cells/s | peak memory, MiB | remark |
            |---|--:|--:|--:|--:|--:|--:|--:|---|
            """;

    private static final double MILLION = 1e6;

    static Row of(Contender contender) {
        return new Row(contender, new Series(), new Series());
    }

    /** The best time, by which the table is sorted: on one core where that was measured. */
    double seconds() {
        return Stream.of(oneCore, allCores)
                .filter(Series::timed)
                .map(Series::best)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    String print(Facts truth) {
        String name = contender.name().startsWith("ours") ? "**" + contender.name() + "**" : contender.name();
        return "| " + name + times(oneCore, truth) + times(allCores, truth) + " | " + peak() + " | " + remark(truth)
                + " |\n";
    }

    private static String times(Series series, Facts truth) {
        if (!series.timed()) {
            return " | | |";
        }
        double speed = truth.cells() / series.best() / MILLION;
        return String.format(Locale.ROOT, " | %.2f | %.2f | %.2f", series.best(), series.median(), speed);
    }

    private String peak() {
        long peak = outcomes().mapToLong(Outcome::peakMebibytes).max().orElse(0);
        return peak == 0 ? "" : Long.toString(peak);
    }

    private String remark(Facts truth) {
        return Stream.of(contender.remark(), failure(), differences(truth))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String failure() {
        return oneCore.failure().isEmpty() ? allCores.failure() : oneCore.failure();
    }

    /** What it found that is not there, or missed; empty where it is right. */
    private String differences(Facts truth) {
        return outcomes()
                .map(Outcome::facts)
                .filter(facts -> contender.compared() && facts != null && !facts.agree(truth))
                .findFirst()
                .map(facts -> "**other facts: " + facts + "**")
                .orElse("");
    }

    private Stream<Outcome> outcomes() {
        return Stream.concat(oneCore.outcomes(), allCores.outcomes());
    }
}
