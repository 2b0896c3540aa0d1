package vn.cocau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A contender's runs over one input with as many cores as it was given. */
final class Series {

    /** Who takes longer than this is not run again. */
    private static final double LONG_SECONDS = 30;

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Whether another run would tell more. */
    boolean worthAnother() {
        return failure().isEmpty() && outcomes.stream().noneMatch(outcome -> outcome.seconds() > LONG_SECONDS);
    }

    /** Whether there are times to show. */
    boolean timed() {
        return !outcomes.isEmpty() && failure().isEmpty();
    }

    Stream<Outcome> outcomes() {
        return outcomes.stream();
    }

    String failure() {
        return outcomes()
                .map(Outcome::failure)
                .filter(failure -> !failure.isEmpty())
                .findFirst()
                .orElse("");
    }

    double best() {
        return seconds().get(0);
    }

    double median() {
        List<Double> sorted = seconds();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<Double> seconds() {
        return outcomes().map(Outcome::seconds).sorted().toList();
    }
}
