package vn.cocau.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How to measure, as the profile passes it on.
 *
 * @param only the inputs to measure, by key
 * @param readers the readers to measure, by how their names begin
 * @param runs how often each reads
 * @param heap of our reader
 * @param core the processor to keep to
 */
record Options(List<String> only, List<String> readers, int runs, String heap, String core) {

    static final Path FOLDER = Path.of("target/bench/inputs");

    private static final String ALL = "all";

    /** As passed: inputs, readers, runs, heap and core, in this order. */
    static Options of(String... args) {
        return new Options(words(args[0]), words(args[1]), Integer.parseInt(args[2]), args[3], args[4]);
    }

    boolean complete() {
        return only.contains(ALL) && readers.contains(ALL);
    }

    boolean wants(Scenario scenario) {
        return only.contains(ALL) || only.contains(scenario.key());
    }

    boolean wants(Contender contender) {
        return readers.contains(ALL) || readers.stream().anyMatch(contender.name()::startsWith);
    }

    /** What keeps a process to one core, where the machine can. */
    List<String> pinning() {
        return Programs.onPath("taskset") ? List.of("taskset", "-c", core) : List.of();
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.split(",", -1));
    }
}
