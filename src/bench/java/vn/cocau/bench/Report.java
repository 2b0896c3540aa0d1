package vn.cocau.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The measurements as Markdown tables. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(String machine, String load, Options options) {
        text.append(String.format(Locale.ROOT, """
                # How fast files are read

                Written by `mvn -q -Pbench,duckdb`. A time is that of a whole process from start to end, the virtual machine's
                start included. The readers take turns, and each reads as often as is told below, kept to one core and with
                all; who needs over half a minute reads once, and no result within %d s is none. Every reader must find the
                cells, texts and sum of numbers that were generated; a remark says where it does not. The figures are
                of a shared machine: the best time says more than the median.

                Machine: %s; its load before: %s. Runs: %d.
                """, Runner.LIMIT_SECONDS, machine, load, options.runs()));
    }

    void add(Scenario scenario, Facts truth, List<Row> rows) {
        text.append(String.format(
                Locale.ROOT,
                "%n## %s (`%s`)%n%nHolds %,d cells, %,d of them text.%n%n",
                scenario.title(),
                scenario.key(),
                truth.cells(),
                truth.texts()));
        text.append(Row.HEADER);
        rows.stream().sorted(Comparator.comparing(Row::seconds)).forEach(row -> text.append(row.print(truth)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
